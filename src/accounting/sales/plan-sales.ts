import { contactSource } from "../contact/contact-number"
import { composeInvoice } from "../invoice/compose-invoice"
import { type LedgerDocument } from "../ledger/ledger"
import { lineTracking } from "../mapping/line-tracking"
import { type BookSettings } from "../mapping/settings"
import { type Decimal, decimal } from "../money/money"
import { type OrderSnapshot } from "../order/order-snapshot"
import { type Movement } from "../cash/movements"
import { balancePair } from "./balance-pair"
import { type Problem } from "../ledger/problem"
import { resumedDocuments } from "./resumed-documents"
import { salesContent } from "./sales-content"
import { salesDocuments, type SalesPlan } from "./sales-documents"
import { rowsOf, salesRows } from "./sales-rows"
import { type StandingDocument, standingCommand, standingRow } from "./standing-document"
import { strayed } from "./strayed"

/**
 * The fewest documents that bring an order's invoices and credit notes where they should be: the last
 * invoice changed while nothing stands on it, else a further invoice for what is up and a credit note for
 * what is down; and where money finds too little on them, once more with the pair it is missing.
 *
 * @param missingPair what to charge and credit at once beside that, for money that no sale stands behind, where
 *   the documents would stand like this
 */
export function planSales(
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[],
  movements: Movement[],
  missingPair: (standing: StandingDocument[]) => Decimal
): SalesPlan {
  const rows = salesRows(ledger, settings)
  const standing = [...rows.fixed, ...(rows.open ? [rows.open] : [])].flatMap(
    (row) => standingRow(row) ?? []
  )
  const contact = rowsOf(rows).find((row) => row.contact_source_id)?.contact_source_id
  const contactId = contact ?? contactSource(order, settings)
  if (rows.unclear.length) {
    const commands = resumedDocuments(rows.unclear, contactId)
    return {
      commands,
      problems: [],
      standing: [...standing, ...commands.map(standingCommand)],
      again: true,
      withheld: decimal(0),
    }
  }
  const stays = (problems: Problem[]): SalesPlan => ({
    commands: [],
    problems,
    standing,
    again: false,
    withheld: decimal(0),
  })
  if (!settings.sync_invoices) {
    return stays(strayed(order, rows))
  }
  const composed = composeInvoice(order)
  const content = salesContent(order, settings, composed, rows, movements)
  const tracking = lineTracking(order, settings)
  if (!content.ok || !tracking.ok) {
    return stays([...(content.ok ? [] : content.problems), ...(tracking.ok ? [] : [tracking])])
  }
  const basis = {
    rows,
    standing,
    composed,
    movements,
    content: content.value,
    tracking: tracking.value,
    contact_source_id: contactId,
  }
  const planned = salesDocuments(order, settings, ledger, basis, [])
  const pair = planned.problems.length ? decimal(0) : missingPair(planned.standing)
  if (pair.isZero()) {
    return planned
  }
  const balance = balancePair(order, settings, ledger, pair)
  return balance.ok
    ? salesDocuments(order, settings, ledger, basis, balance.value)
    : stays(balance.problems)
}
