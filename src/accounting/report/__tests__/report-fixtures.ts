import { type LedgerDocument } from "../../ledger/ledger"
import { type BookSettings } from "../../mapping/settings"
import { decimal } from "../../money/money"
import { type OrderSnapshot } from "../../order/order-snapshot"
import { planOrder } from "../../plan/plan-order"
import { applyPlan } from "../../__tests__/apply-plan"
import { type Audit, type DocumentInXero } from "../document-in-xero"
import { orderRows } from "../order-rows"
import { type ReportRow } from "../report-row"

/** The ledger of an order after everything that is to be sent was sent. */
export function inStep(
  order: OrderSnapshot,
  settings: BookSettings,
  before: LedgerDocument[] = []
): LedgerDocument[] {
  let ledger = before
  for (let round = 0; round < 5; round += 1) {
    const plan = planOrder(order, settings, ledger)
    if (!plan.commands.length) {
      break
    }
    ledger = withIds(applyPlan(plan, ledger))
  }
  return ledger
}

const withIds = (ledger: LedgerDocument[]) =>
  ledger.map((row) => ({ ...row, xero_id: `${row.kind} ${row.source_id}` }))

/** The rows of an order that is planned with this ledger, as a job would have them. */
export const rowsOf = (
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[],
  audit: Audit = null
): ReportRow[] =>
  orderRows(
    order,
    settings,
    ledger,
    { plan: planOrder(order, settings, ledger), entry: null, sync_enabled: true },
    audit
  )

/** What Xero would answer where nobody touched the documents. */
export function untouched(ledger: LedgerDocument[]): Map<string, DocumentInXero> {
  const money = ledger.filter(
    ({ kind, state }) => state === "posted" && /payment|refund/.test(kind)
  )
  return new Map(
    ledger
      .filter(({ kind }) => kind === "invoice" || kind === "credit_note")
      .map((row) => [
        row.xero_id ?? "",
        {
          xero_id: row.xero_id ?? "",
          number: row.key,
          status: row.xero_status ?? "",
          date: dateOf(row),
          reference: referenceOf(row),
          contact_id: contactIdOf(row),
          lines: row.lines,
          payments: money
            .filter(
              ({ kind, applied_to }) =>
                applied_to === row.source_id && (kind === "refund") === (row.kind === "credit_note")
            )
            .map((payment) => ({
              payment_id: payment.xero_id ?? "",
              amount: payment.total ?? "",
              date: dateOf(payment),
              reference: payment.key,
            })),
        },
      ])
  )
}

const dateOf = ({ posted }: LedgerDocument) =>
  posted && "Date" in posted ? String(posted.Date) : null

const referenceOf = ({ posted }: LedgerDocument) =>
  posted && "Reference" in posted ? String(posted.Reference) : null

const contactIdOf = ({ posted }: LedgerDocument) =>
  posted && "ContactID" in posted ? String(posted.ContactID) : null

const AMOUNTS = ["store_net", "store_tax", "xero_net", "xero_tax"] as const

/** Sums of rows by what a function says of them. */
export function totalsBy(rows: ReportRow[], key: (row: ReportRow) => unknown) {
  const totals: Record<string, Record<(typeof AMOUNTS)[number], string>> = {}
  for (const row of rows) {
    const name = JSON.stringify(key(row))
    const before = totals[name]
    totals[name] = {
      store_net: decimal(before?.store_net ?? 0)
        .plus(row.store_net)
        .toFixed(2),
      store_tax: decimal(before?.store_tax ?? 0)
        .plus(row.store_tax)
        .toFixed(2),
      xero_net: decimal(before?.xero_net ?? 0)
        .plus(row.xero_net)
        .toFixed(2),
      xero_tax: decimal(before?.xero_tax ?? 0)
        .plus(row.xero_tax)
        .toFixed(2),
    }
  }
  return totals
}
