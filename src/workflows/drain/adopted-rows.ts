import { adoptInvoice } from "../../accounting/found/adopt-invoice"
import { foundContact } from "../../accounting/found/found-contact"
import { type WholeInvoice } from "../../accounting/found/found-invoice"
import { type FoundCandidate } from "../../accounting/found/match-orders"
import { contactPayload } from "../../accounting/contact/contact"
import { contactNumber, contactSource, isShared } from "../../accounting/contact/contact-number"
import { type Adoption } from "../../modules/xero/found/adopt-documents"
import { type PlannedOrder } from "../found/find-matches"
import { type Round, type Work } from "./round"

type TakenInvoice = WholeInvoice & FoundCandidate

/** The ledger's rows for an invoice that is taken over: its contact, itself, and the money on it. */
export function adoptedRows(
  round: Round,
  { work, order, plan }: PlannedOrder & { work: Work },
  invoice: TakenInvoice
): Adoption[] {
  const contact = contactOf(round, work, order, invoice)
  const { invoice_id } = invoice
  const documents = adoptInvoice(order, round.settings, plan, invoice, contact.source_id)
  return [
    ...(contact.row ? [contact.row] : []),
    ...documents.map((document) => ({
      ...document,
      order_id: order.id,
      customer_id: null,
      for_order: order.id,
      invoice_id,
    })),
  ]
}

/**
 * The contact that the invoice is made out to. It becomes the customer's where it has the same e-mail and the
 * customer has none yet; else it stands by itself: other integrations make many customers' invoices out to one.
 */
function contactOf(
  round: Round,
  work: Work,
  order: PlannedOrder["order"],
  { contact_id, invoice_id, contact }: TakenInvoice
): { source_id: string; row: Adoption | null } {
  const source = contactSource(order, round.settings)
  const known = round.ledger.get(`contact ${source}`)
  if (known?.state === "posted" && known.xero_id === contact_id) {
    return { source_id: source, row: null }
  }
  const free = !known || known.state === "failed"
  const theirs = free && contact === "same" && !isShared(source)
  const source_id = theirs ? source : foundContact(contact_id ?? "")
  return {
    source_id,
    row: {
      kind: "contact",
      source_id,
      state: "posted",
      key: contactNumber(source_id),
      xero_id: contact_id,
      xero_status: "ACTIVE",
      number: null,
      total: null,
      tax: null,
      amount_due: null,
      currency_code: null,
      contact_source_id: null,
      payment_id: null,
      applied_to: null,
      applied_from: null,
      posted: theirs ? contactPayload(order.customer, order) : null,
      lines: [],
      order_id: null,
      customer_id: theirs ? work.customer_id : null,
      for_order: order.id,
      invoice_id,
    },
  }
}
