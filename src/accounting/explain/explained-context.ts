import { type LedgerDocument } from "../ledger/ledger"
import { type Plan } from "../ledger/plan"
import { type SourceLabels } from "../mapping/resolve-account"
import { type BookSettings } from "../mapping/settings"
import { type OrderSnapshot } from "../order/order-snapshot"

/** What a planned document is explained from. */
export interface ExplainedContext {
  order: OrderSnapshot
  settings: BookSettings
  ledger: LedgerDocument[]
  plan: Plan
  /** Names by mapping source. */
  labels: SourceLabels
}

/** The reason of everything that goes out a second time. */
export const SENT_AGAIN =
  "It is sent again just as it was, because Xero gave no clear answer the first time"

/** Whether an earlier call may have made it already, so that it is sent once more as it was. */
export const isSentAgain = (
  { kind, source_id }: Pick<LedgerDocument, "kind" | "source_id">,
  ledger: LedgerDocument[]
): boolean =>
  ledger.some(
    (row) =>
      row.kind === kind && row.source_id === source_id && row.state === "intended" && row.posted
  )
