import { type ComposedInvoice } from "../invoice/compose-invoice"
import { invoiceProblems } from "../invoice/invoice-problems"
import { type SalesCommand } from "../ledger/command"
import { type LedgerDocument } from "../ledger/ledger"
import { type TrackingPayload } from "../ledger/payload"
import { type BookSettings } from "../mapping/settings"
import { type Decimal, decimal } from "../money/money"
import { type OrderSnapshot } from "../order/order-snapshot"
import { bookable, type Movement } from "../cash/movements"
import { type Booking, totalOf } from "./booking"
import { changedInvoice, type InvoiceContent, voidedInvoice } from "./invoice-command"
import { newSales } from "./new-sales"
import { type Problem } from "../ledger/problem"
import { type SalesContent } from "./sales-content"
import { rowsOf, type SalesRows } from "./sales-rows"
import { type StandingDocument, standingCommand } from "./standing-document"
import { strayed } from "./strayed"

/** What follows for the invoices and credit notes of an order. */
export interface SalesPlan {
  commands: SalesCommand[]
  problems: Problem[]
  /** The order's documents as they stand once the commands are carried out. */
  standing: StandingDocument[]
  /** There is more to do than these commands: the order must be planned again after them. */
  again: boolean
  /** What a credit note would be over that is not made, since refunds are switched off. */
  withheld: Decimal
}

/** What the documents of an order are made from, whatever money is put on them. */
export interface SalesBasis {
  rows: SalesRows
  /** The documents that are in Xero. */
  standing: StandingDocument[]
  /** The invoice of what is kept of the goods. */
  composed: ComposedInvoice
  movements: Movement[]
  content: SalesContent
  tracking: TrackingPayload[]
  contact_source_id: string
}

/**
 * The commands that bring an order's documents to a content.
 *
 * @param pair what is charged and credited at once beside it
 */
export function salesDocuments(
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[],
  basis: SalesBasis,
  pair: Booking[]
): SalesPlan {
  const { rows, standing, composed, movements, content, tracking, contact_source_id } = basis
  const extras = {
    ...(settings.item_code ? { ItemCode: settings.item_code } : {}),
    ...(tracking.length ? { Tracking: tracking } : {}),
  }
  const planned = newSales(order, settings, ledger, {
    ...content,
    ups: [...content.ups, ...pair],
    downs: settings.sync_refunds ? [...content.downs, ...pair] : [],
    extras,
    contact_source_id,
    status: salesStatus(settings, rows, movements),
    open: rows.open,
  })
  const change = rows.open && openInvoice(order, settings, movements, rows.open, planned.invoice)
  const commands = [...(change ? [change] : []), ...planned.commands]
  const problems = commands.some(({ action }) => action !== "void")
    ? invoiceProblems(order, composed, settings)
    : []
  return problems.length
    ? { commands: [], problems, standing, again: false, withheld: decimal(0) }
    : {
        ...withStanding({ commands, problems: planned.problems }, standing, rows, order),
        withheld: settings.sync_refunds ? decimal(0) : totalOf(content.downs),
      }
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
): Omit<SalesPlan, "withheld"> {
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

const approves = (settings: BookSettings, movements: Movement[]) =>
  settings.authorise_when_paid && bookable(movements).length > 0

/** Once one of the order's papers is approved, the further ones are too. */
function salesStatus(settings: BookSettings, rows: SalesRows, movements: Movement[]) {
  const approved = rowsOf(rows).some(({ xero_status }) =>
    ["AUTHORISED", "PAID"].includes(xero_status ?? "AUTHORISED")
  )
  return approved || approves(settings, movements) ? "AUTHORISED" : settings.invoice_status
}
