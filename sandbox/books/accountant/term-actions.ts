import { paymentTermFaults } from "../contacts/payment-term-faults"
import { planContact } from "../contacts/plan-contact"
import { rejectIfAny } from "../http/rejected"
import type { PaymentTerms } from "../../state/payment-terms"
import { asAccountant, type AccountantAction } from "./as-accountant"
import { contactNamed } from "./find-record"

/** What the accountant says of when invoices are due. */
export const termActions: Record<string, AccountantAction> = {
  /** Terms for sales, of a contact or, without one, of the organisation. */
  set_payment_terms: asAccountant(
    { contact: "text", day: "decimal", type: "text" } as const,
    (actor, { contact, day, type }) => {
      const terms = { Sales: { Day: day, Type: type ?? "DAYSAFTERBILLDATE" } }
      if (contact) {
        const { ContactID } = contactNamed(actor, contact)
        return { ...planContact(actor, { ContactID, PaymentTerms: terms }, "upsert")() }
      }
      rejectIfAny(paymentTermFaults(terms))
      actor.organisation.paymentTerms = terms as PaymentTerms
      return { ...actor.organisation.paymentTerms }
    }
  ),
}
