import type { Organisation } from "../../state/organisation"
import { decimal, money, sum } from "../decimal"
import { indexOf } from "../state/book-index"
import { today } from "../xero-date"

/** What a contact owes, and how much of it is past its due date, in base currency. */
export function contactBalances(
  organisation: Organisation,
  contactId: string,
  now: Date
): { Outstanding: string; Overdue: string } {
  const documents = [...(indexOf(organisation).documentsByContact.get(contactId) ?? [])].filter(
    (document) => document.Status === "AUTHORISED"
  )
  const day = today(organisation, now)
  const overdue = documents.filter(
    (document) => document.Type === "ACCREC" && document.DueDate !== null && document.DueDate < day
  )
  const signed = documents.map((document) =>
    decimal(document.BaseOutstanding).times(document.Type === "ACCREC" ? 1 : -1)
  )
  return {
    Outstanding: money(sum(signed)),
    Overdue: money(sum(overdue.map((document) => document.BaseOutstanding))),
  }
}

/** Whether any sales document was ever made out to the contact. */
export function isCustomer(organisation: Organisation, contactId: string): boolean {
  return (indexOf(organisation).documentsByContact.get(contactId)?.size ?? 0) > 0
}
