import { contactSource } from "../contact/contact-number"
import { composeInvoice } from "../invoice/compose-invoice"
import { invoiceProblems } from "../invoice/invoice-problems"
import { type SalesCommand } from "../ledger/command"
import { type LedgerDocument } from "../ledger/ledger"
import { lineTracking } from "../mapping/line-tracking"
import { type BookSettings } from "../mapping/settings"
import { type Decimal } from "../money/money"
import { type OrderSnapshot } from "../order/order-snapshot"
import { bookable, type Movement } from "../cash/movements"
import { balancePair } from "./balance-pair"
import { changedInvoice, type InvoiceContent, voidedInvoice } from "./invoice-command"
import { newSales } from "./new-sales"
import { type Problem } from "../ledger/problem"
import { resumedDocuments } from "./resumed-documents"
import { salesContent } from "./sales-content"
import { type SalesRows, salesRows } from "./sales-rows"
import { type StandingDocument, standingCommand, standingRow } from "./standing-document"
import { strayed } from "./strayed"

/** What follows for the invoices and credit notes of an order. */
export interface SalesPlan {
  commands: SalesCommand[]
  problems: Problem[]
  /** The order's documents as they stand once the commands are carried out. */
  standing: StandingDocument[]
  /** There is more to do than these commands: the order must be planned again after them. */
  again: boolean
}

/**
 * The fewest documents that bring an order's invoices and credit notes where they should be: the last
 * invoice changed while nothing stands on it, else a further invoice for what is up and a credit note for
 * what is down.
 *
 * @param pair what to charge and credit at once beside that, for money that no sale stands behind
 */
export function planSales(
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[],
  movements: Movement[],
  pair: Decimal
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
    }
  }
  const stays = (problems: Problem[]) => ({ commands: [], problems, standing, again: false })
  if (!settings.sync_invoices) {
    return stays(strayed(order, rows))
  }
  const content = salesContent(order, settings, rows, movements)
  const tracking = lineTracking(order, settings)
  const balance = balancePair(order, settings, ledger, pair)
  if (!content.ok || !tracking.ok || !balance.ok) {
    return stays([
      ...(content.ok ? [] : content.problems),
      ...(tracking.ok ? [] : [tracking]),
      ...(balance.ok ? [] : balance.problems),
    ])
  }
  const extras = {
    ...(settings.item_code ? { ItemCode: settings.item_code } : {}),
    ...(tracking.value.length ? { Tracking: tracking.value } : {}),
  }
  const planned = newSales(order, settings, ledger, {
    ...content.value,
    ups: [...content.value.ups, ...balance.value],
    downs: [...content.value.downs, ...balance.value],
    extras,
    contact_source_id: contactId,
    status: salesStatus(settings, rows, movements),
    open: rows.open,
  })
  const change = rows.open && openInvoice(order, settings, movements, rows.open, planned.invoice)
  const commands = [...(change ? [change] : []), ...planned.commands]
  const problems = commands.some(({ action }) => action !== "void")
    ? invoiceProblems(order, composeInvoice(order), settings)
    : []
  return problems.length
    ? stays(problems)
    : withStanding({ commands, problems: planned.problems }, standing, rows, order)
}

/** What becomes of the invoice on which nothing stands yet. */
function openInvoice(
  order: OrderSnapshot,
  settings: BookSettings,
  movements: Movement[],
  open: LedgerDocument,
  content: InvoiceContent | null
): SalesCommand | null {
  return content
    ? changedInvoice(order, settings, content, open, approves(settings, movements))
    : voidedInvoice(order, settings, open)
}

function withStanding(
  { commands, problems }: { commands: SalesCommand[]; problems: Problem[] },
  standing: StandingDocument[],
  rows: SalesRows,
  order: OrderSnapshot
): SalesPlan {
  const replaced = standing.filter(
    (document) =>
      !commands.some(
        ({ kind, source_id }) => kind === document.kind && source_id === document.source_id
      )
  )
  const made = commands.filter(({ action }) => action !== "void").map(standingCommand)
  return {
    commands,
    problems: [...problems, ...strayed(order, rows, commands)],
    standing: [...replaced, ...made],
    again: false,
  }
}

const rowsOf = ({ unclear, fixed, open }: SalesRows) => [
  ...fixed,
  ...(open ? [open] : []),
  ...unclear,
]

const approves = (settings: BookSettings, movements: Movement[]) =>
  settings.authorise_when_paid && bookable(movements).length > 0

/** Once one of the order's papers is approved, the further ones are too. */
function salesStatus(settings: BookSettings, rows: SalesRows, movements: Movement[]) {
  const approved = rowsOf(rows).some(({ xero_status }) =>
    ["AUTHORISED", "PAID"].includes(xero_status ?? "AUTHORISED")
  )
  return approved || approves(settings, movements) ? "AUTHORISED" : settings.invoice_status
}
