import { knownImports } from "../incoming/known-imports"
import { type LedgerDocument } from "../ledger/ledger"
import { type InvoicePayload } from "../ledger/payload"
import { type Plan } from "../ledger/plan"
import { type BookSettings } from "../mapping/settings"
import { decimal } from "../money/money"
import { documentDate } from "../order/document-date"
import { type OrderSnapshot } from "../order/order-snapshot"
import { paymentReference } from "../order/payment-reference"
import { type Booking } from "../sales/booking"
import { bookedLine } from "../sales/document-lines"
import { foundContact } from "./found-contact"
import { foundBookings } from "./found-bookings"
import { foundCredit } from "./found-credit"
import { type FoundInvoice, type WholeInvoice } from "./found-invoice"
import { foundMoney, type FoundMoney } from "./found-money"
import { type OrderFigure, orderFigures } from "./order-figures"

/** A row of the ledger for what somebody else put into Xero. */
export interface AdoptedDocument extends LedgerDocument {
  number: string | null
  payment_id: string | null
  currency_code: string | null
  amount_due: string | null
}

/**
 * The ledger's rows by which an invoice that is in Xero already stands for an order, with the money on it. The
 * next plan finds them and makes up for what Xero lacks.
 *
 * @param plan of the order while Xero has nothing of it
 * @param invoice whole, or as the index has it where only counting is wanted
 * @param contactSourceId of the contact that the invoice is made out to
 */
export function adoptInvoice(
  order: OrderSnapshot,
  settings: BookSettings,
  plan: Plan,
  invoice: FoundInvoice | WholeInvoice,
  contactSourceId: string = foundContact(invoice.contact_id ?? "")
): AdoptedDocument[] {
  const figures = orderFigures(order, settings, plan)
  const agreeing = figures.find(
    ({ total, tax }) => decimal(total).eq(invoice.total) && decimal(tax).eq(invoice.tax)
  )
  const figure: OrderFigure | undefined = agreeing ?? figures.at(0)
  if (!figure) {
    return []
  }
  const whole = "lines" in invoice ? invoice : readInPart(invoice)
  const bookings = foundBookings(figure, invoice, whole.lines, settings)
  const row: AdoptedDocument = {
    kind: "invoice",
    source_id: order.id,
    state: "posted",
    key: invoice.number,
    number: invoice.number,
    xero_id: invoice.invoice_id,
    xero_status: invoice.status,
    total: invoice.total,
    tax: invoice.tax,
    amount_due: invoice.amount_due,
    currency_code: invoice.currency_code,
    contact_source_id: contactSourceId,
    payment_id: null,
    applied_to: null,
    applied_from: null,
    posted: payloadOf(order, settings, invoice, bookings),
    lines: bookings.map((booking) => ({ ...bookedLine(booking), line_item_id: null })),
  }
  return [
    row,
    ...foundCredit(order, settings, invoice, row, bookings),
    // Until the ledger knows of an import, its capture is one like all others, also for the plans to come.
    ...foundMoney(knownImports(order, []).order, settings, whole.payments).map((money) =>
      moneyRow(order, invoice, money)
    ),
  ]
}

/** Without its lines and payments all that is known is what was paid in all. */
function readInPart(invoice: FoundInvoice): WholeInvoice {
  const { total, amount_due, amount_credited, date } = invoice
  const paid = decimal(total).minus(amount_due).minus(amount_credited)
  const payments = paid.gt(0) ? [{ payment_id: "", amount: paid.toFixed(2), date }] : []
  return { ...invoice, lines: [], payments }
}

function payloadOf(
  order: OrderSnapshot,
  settings: BookSettings,
  invoice: FoundInvoice,
  bookings: Booking[]
): InvoicePayload {
  return {
    InvoiceNumber: invoice.number,
    Reference: "",
    Date: invoice.date ?? documentDate(order.created_at, settings.time_zone),
    CurrencyCode: invoice.currency_code,
    LineAmountTypes: "Exclusive",
    Status: "AUTHORISED",
    LineItems: bookings.map(({ description, net, account_code, tax_type }) => ({
      Description: description,
      Quantity: 1,
      UnitAmount: net.toNumber(),
      AccountCode: account_code,
      TaxType: tax_type,
    })),
    found_in_xero: true,
  }
}

function moneyRow(
  order: OrderSnapshot,
  { currency_code, number }: FoundInvoice,
  { payment, movement, part, amount }: FoundMoney
): AdoptedDocument {
  const { channel } = movement
  return {
    kind: "payment",
    source_id: part === 1 ? movement.id : `${movement.id}/${part}`,
    state: "posted",
    key: paymentReference(order.display_id, movement.id, part),
    number,
    xero_id: payment.payment_id,
    xero_status: "AUTHORISED",
    total: amount.toFixed(2),
    tax: null,
    amount_due: null,
    currency_code,
    contact_source_id: null,
    payment_id: channel.by === "provider" ? channel.payment_id : null,
    applied_to: order.id,
    applied_from: null,
    posted: null,
    lines: [],
  }
}
