import type { PaymentTerm } from "../../state/payment-terms"
import { findContact } from "../contacts/plan-contact"
import type { Actor } from "../state/actor"
import { indexOf } from "../state/book-index"
import type { SalesDocument } from "../state/sales-document"
import type { DocumentInput } from "./document-shape"

/**
 * When an invoice without a due date is due: by the contact's terms, else the organisation's; null
 * where neither has any. That Xero fills the date in over the API is what its help says of its pages;
 * XeroAPI/xero-python issue 78 says it stopped doing so for the organisation's terms.
 */
export function dueByTerms(
  actor: Actor,
  input: DocumentInput,
  before: SalesDocument | undefined,
  day: string
): string | null {
  const { organisation } = actor
  const contact = input.Contact
    ? findContact(actor, input.Contact)
    : indexOf(organisation).contacts.get(before?.ContactID ?? "")
  const term = contact?.PaymentTerms?.Sales ?? organisation.paymentTerms?.Sales
  return term ? dueDay(term, day) : null
}

function dueDay({ Day, Type }: PaymentTerm, day: string): string {
  const [year, month, date] = day.split("-").map(Number)
  const days = Number(Day)
  const utc = (months: number, dayOfMonth: number) =>
    new Date(Date.UTC(year, month - 1 + months, dayOfMonth))
  const within = (months: number) => utc(months, Math.min(days, utc(months + 1, 0).getUTCDate()))
  const due = {
    DAYSAFTERBILLDATE: () => utc(0, date + days),
    DAYSAFTERBILLMONTH: () => utc(1, days),
    OFCURRENTMONTH: () => within(0),
    OFFOLLOWINGMONTH: () => within(1),
  }[Type]()
  return due.toISOString().slice(0, 10)
}
