import { afterPayment } from "../suites/after-payment"
import { backfill } from "../suites/backfill"
import { burst } from "../suites/burst"
import { draftOrders } from "../suites/draft-orders"
import { scan } from "../suites/scan"
import { store } from "../suites/store"
import { sync } from "../suites/sync"
import { onOneHost } from "../xero/on-one-host"

onOneHost({
  store,
  sync,
  scan,
  "after payment": afterPayment,
  "draft orders": draftOrders,
  burst,
  backfill,
})
