import { type MedusaContainer } from "@medusajs/framework/types"
import {
  type Incoming,
  incomingMoney,
  type IncomingRow,
} from "../../accounting/incoming/incoming-money"
import {
  type XeroCreditNote,
  type XeroInvoice,
  type XeroPayment,
} from "../../modules/xero/client/documents"
import { insertImports, type NewImport } from "../../modules/xero/imports/insert-imports"
import { recordBatchTotals } from "../../modules/xero/imports/record-batch-totals"
import { findByXeroId } from "../../modules/xero/ledger/find-by-xero-id"
import { type LedgerRow } from "../../modules/xero/ledger/ledger-row"
import { readLedger } from "../../modules/xero/ledger/read-ledger"
import { recordStanding, type Standing } from "../../modules/xero/ledger/record-standing"
import { removeDocuments } from "../../modules/xero/ledger/remove-documents"
import { replacePayments } from "../../modules/xero/ledger/replace-payments"
import { type Cause } from "../../modules/xero/log/cause"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { standing } from "../drain/sales-outcome"
import { noteDrift } from "../drift/note-drift"
import { nudge } from "../enqueue/nudge"
import { runImports } from "./run-imports"

/** What Xero told of its records at one moment. */
export interface XeroStates {
  invoices: XeroInvoice[]
  credit_notes: XeroCreditNote[]
  payments: XeroPayment[]
  /** When Xero was asked, by the database's clock: rows written later know more than the answer. */
  read_at: Date
}

/**
 * Brings the store in step with what changed in Xero: records how our documents stand there, keeps payments and credit
 * that somebody else put on our invoices as imports, marks what was removed, notes what else was changed, and puts the
 * imports on the orders. A second call with the same states finds nothing to do.
 *
 * @param cause how it came to be known
 * @returns how many orders were concerned
 */
export async function applyXeroChanges(
  container: MedusaContainer,
  xero: XeroModuleService,
  connection: ConnectionRecord,
  states: XeroStates,
  cause: Cause
): Promise<number> {
  const { knex } = xero.postgres
  const ids = [
    ...states.invoices.map(({ invoice_id }) => invoice_id),
    ...states.credit_notes.map(({ credit_note_id }) => credit_note_id),
  ]
  const known = await findByXeroId(knex, connection.id, ids)
  const ours = new Set(known.map(({ xero_id }) => xero_id))
  const changed = new Set(
    await recordStanding(
      knex,
      connection.id,
      standings(states).filter(({ xero_id }) => ours.has(xero_id)),
      states.read_at
    )
  )
  const orders = [...new Set(known.flatMap(({ order_id }) => order_id ?? []))]
  const rows = await readLedger(knex, connection.id, { order_ids: orders, contact_source_ids: [] })
  for (const invoice of states.invoices) {
    const row = rows.find((one) => one.kind === "invoice" && one.xero_id === invoice.invoice_id)
    if (row && (await applyMoney(xero, connection, invoice, row, rows, states.read_at))) {
      changed.add(row.order_id ?? "")
    }
  }
  await recordBatchTotals(knex, connection.id, states.payments)
  const papers = [...states.invoices, ...states.credit_notes].map(({ whole }) => whole)
  await noteDrift(
    xero,
    connection,
    new Map(papers.map((one) => [one.xero_id, one])),
    states.read_at
  )
  await nudge(
    container,
    [...changed].filter(Boolean).map((id) => ({
      subject_type: "order" as const,
      subject_id: id,
      ...cause,
    }))
  )
  await runImports(container, xero, connection, cause)
  return changed.size
}

function standings({ invoices, credit_notes }: XeroStates): Standing[] {
  return [
    ...invoices.map((invoice) => ({
      kind: "invoice" as const,
      xero_id: invoice.invoice_id,
      contact_id: invoice.contact_id,
      ...standing(invoice, invoice.amount_due),
    })),
    ...credit_notes.map((note) => ({
      kind: "credit_note" as const,
      xero_id: note.credit_note_id,
      contact_id: note.contact_id,
      ...standing(note, note.remaining),
    })),
  ]
}

async function applyMoney(
  xero: XeroModuleService,
  connection: ConnectionRecord,
  invoice: XeroInvoice,
  row: LedgerRow,
  rows: LedgerRow[],
  readAt: Date
): Promise<boolean> {
  const { knex } = xero.postgres
  const ofOrder = rows
    .filter(({ order_id }) => order_id === row.order_id)
    .map((one): IncomingRow => ({
      ...one,
      later: one.posted_at !== null && one.posted_at > readAt,
    }))
  const found = incomingMoney(row, invoice, ofOrder)
  const of = <D extends Incoming["do"]>(what: D) =>
    found.filter((one): one is Extract<Incoming, { do: D }> => one.do === what)
  const imports = connection.import_payments ? of("import") : []
  await removeDocuments(knex, connection.id, of("remove"))
  await replacePayments(knex, connection.id, of("replace"))
  await insertImports(knex, connection.id, [
    ...imports.map((one) => newImport(one, row, invoice)),
    ...of("allocate").map((one) => newAllocation(one, row, invoice)),
  ])
  return found.length - of("import").length + imports.length > 0
}

const newImport = (
  one: Extract<Incoming, { do: "import" }>,
  row: LedgerRow,
  invoice: XeroInvoice
): NewImport => ({
  kind: "payment",
  source_id: one.source_id,
  order_id: row.order_id,
  key: one.key,
  xero_id: one.xero_id,
  applied_to: row.source_id,
  applied_from: null,
  currency_code: invoice.currency_code,
  amount: one.amount,
  date: one.date,
  import_of: one.of,
  import_state: "pending",
  import_total: one.total,
})

const newAllocation = (
  one: Extract<Incoming, { do: "allocate" }>,
  row: LedgerRow,
  invoice: XeroInvoice
): NewImport => ({
  kind: "allocation",
  source_id: one.source_id,
  order_id: row.order_id,
  key: one.key,
  xero_id: null,
  applied_to: row.source_id,
  applied_from: one.applied_from,
  currency_code: invoice.currency_code,
  amount: one.amount,
  date: one.date,
  import_of: null,
  import_state: null,
  import_total: null,
})
