import { documentDrift } from "../../accounting/drift/document-drift"
import { DOCUMENT_CAUSES, type Drift } from "../../accounting/drift/drift"
import { isSameContact } from "../../accounting/drift/is-same-contact"
import { moneyDrift, ownMoney } from "../../accounting/drift/money-drift"
import { type DocumentInXero } from "../../accounting/report/document-in-xero"
import { type FoundDrift, recordDrift } from "../../modules/xero/drift/record-drift"
import { findByXeroId } from "../../modules/xero/ledger/find-by-xero-id"
import { type LedgerRow } from "../../modules/xero/ledger/ledger-row"
import { readLedger } from "../../modules/xero/ledger/read-ledger"
import { runningOrders } from "../../modules/xero/outbox/running-orders"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { followChart } from "./follow-chart"
import { mergesBetween } from "./merges-between"
import { type ReadDocuments } from "./read-documents"
import { removeGone } from "./remove-gone"

/**
 * Notes what somebody changed in Xero of documents of ours, and closes what is no longer so. Our own writes are no
 * differences: what a call of ours may have been under way for counts once it was read again.
 *
 * @param documents by Xero's id; those that are not ours are passed over
 * @param readAt when Xero was asked, by the database's clock
 */
export async function noteDrift(
  xero: XeroModuleService,
  connection: ConnectionRecord,
  documents: ReadDocuments,
  readAt: Date
): Promise<void> {
  const { knex } = xero.postgres
  const known = await findByXeroId(knex, connection.id, [...documents.keys()])
  const order_ids = [...new Set(known.flatMap(({ order_id }) => order_id ?? []))]
  if (!order_ids.length) {
    return
  }
  // In this order: a call of ours that ended before it was looked for has its outcome in the ledger by then.
  const running = await runningOrders(knex, order_ids)
  await followChart(xero, connection, known, documents)
  const rows = await readLedger(knex, connection.id, { order_ids, contact_source_ids: [] })
  const pairs = rows.flatMap((row) => {
    const inXero = row.xero_id && isPaper(row) ? documents.get(row.xero_id) : undefined
    return inXero === undefined ? [] : [{ row, inXero }]
  })
  const merged = await mergesBetween(xero, connection, pairs)
  const isCertain = (row: LedgerRow) =>
    !running.has(row.order_id ?? "") && !(row.posted_at && row.posted_at > readAt)
  const found = pairs.flatMap(({ row, inXero }): FoundDrift[] => {
    const money = inXero ? moneyDrift(row, inXero, rows.filter(sameOrder(row))) : []
    const drift: Drift[] = [
      ...documentDrift(row, inXero, (from, into) => isSameContact(merged, from, into)),
      ...money,
    ]
    return drift.map((one) => ({
      ...one,
      order_id: row.order_id,
      customer_id: row.customer_id,
      xero_id: row.xero_id,
      number: row.number ?? row.key,
      currency_code: row.currency_code,
      certain: rowsBehind(one, row, rows).every(isCertain),
    }))
  })
  const subjects = pairs.flatMap(({ row, inXero }) => [
    subject(row, isCertain(row)),
    ...ownMoney(row, rows.filter(sameOrder(row))).map((money) =>
      subject(money, isCertain(row) && (isCertain(money) || isThere(money, inXero)))
    ),
  ])
  await recordDrift(knex, connection.id, { subjects, causes: DOCUMENT_CAUSES }, found)
  await removeGone(xero, connection, found)
}

const isPaper = ({ kind }: LedgerRow) => kind === "invoice" || kind === "credit_note"

const sameOrder = (row: LedgerRow) => (other: LedgerRow) => other.order_id === row.order_id

const subject = ({ kind, source_id }: LedgerRow, certain: boolean) => ({
  kind: kind as Drift["kind"],
  source_id,
  certain,
})

/** A payment that was entered once more is found in the same answer in which the ledger learned of it. */
const isThere = ({ xero_id }: LedgerRow, inXero: DocumentInXero | null) =>
  inXero?.payments.some(({ payment_id }) => payment_id === xero_id) ?? false

/** The document, and the payment where it is about one. */
const rowsBehind = ({ kind, source_id }: Drift, document: LedgerRow, rows: LedgerRow[]) => [
  document,
  ...rows.filter((row) => row.kind === kind && row.source_id === source_id),
]
