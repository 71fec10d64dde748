import { ACCOUNTS } from "./accounts"
import { ALERTS } from "./alerts"
import { CHANGES } from "./changes"
import { CONNECTION } from "./connection"
import { DRIFT } from "./drift"
import { EXPLAINED } from "./explained"
import { FIELDS } from "./fields"
import { MAPPING } from "./mapping"
import { MONEY } from "./money"
import { ORDERS } from "./orders"
import { PAPERS } from "./papers"
import { REPORTS } from "./reports"
import { REQUESTS } from "./requests"
import { type Sentence } from "./sentence"

/** Every sentence of the server's that a page shows. */
export const SENTENCES: Sentence[] = [
  ...ACCOUNTS,
  ...ALERTS,
  ...CHANGES,
  ...CONNECTION,
  ...DRIFT,
  ...EXPLAINED,
  ...FIELDS,
  ...MAPPING,
  ...MONEY,
  ...ORDERS,
  ...PAPERS,
  ...REPORTS,
  ...REQUESTS,
]
