import { type PaymentTermType, PAYMENT_TERM_TYPES } from "../../state/payment-terms"
import { decimal } from "../decimal"
import type { Read } from "../http/shape"
import type { paymentTermsShape } from "./contact-shape"

const named = { Bills: "Bills", Sales: "Sales Invoices" } as const

/** What is wrong with payment terms as sent. The sentence about days of a month is Xero's. */
export function paymentTermFaults(terms: Read<typeof paymentTermsShape> = {}): string[] {
  return (["Bills", "Sales"] as const).flatMap((side) => {
    const { Day = "", Type = "" } = terms[side] ?? { Day: "0", Type: PAYMENT_TERM_TYPES[0] }
    if (!PAYMENT_TERM_TYPES.includes(Type as PaymentTermType)) {
      return [`The payment term Type '${Type}' is not a valid one.`]
    }
    const day = decimal(Day || -1)
    if (Type.startsWith("OF") && !(day.isInteger() && day.gte(1) && day.lte(31))) {
      return [
        `Due Date for ${named[side]} must be between 1 and 31 when set to the following (or current) month.`,
      ]
    }
    return day.isInteger() && day.gte(0)
      ? []
      : [`The payment term Day for ${named[side]} must be a whole number of days.`]
  })
}
