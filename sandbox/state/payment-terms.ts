/** When a document is due, as Xero's PaymentTerms say it. */
export type PaymentTermType =
  "DAYSAFTERBILLDATE" | "DAYSAFTERBILLMONTH" | "OFCURRENTMONTH" | "OFFOLLOWINGMONTH"

export const PAYMENT_TERM_TYPES: PaymentTermType[] = [
  "DAYSAFTERBILLDATE",
  "DAYSAFTERBILLMONTH",
  "OFCURRENTMONTH",
  "OFFOLLOWINGMONTH",
]

/** A number of days, or a day of the month, by the type; a decimal string. */
export interface PaymentTerm {
  Day: string
  Type: PaymentTermType
}

/** The terms for bills and for sales of an organisation or a contact. */
export interface PaymentTerms {
  Bills?: PaymentTerm
  Sales?: PaymentTerm
}

/** The terms as Xero writes them. */
export function paymentTermsToXero({ Bills, Sales }: PaymentTerms): object {
  const term = (one: PaymentTerm) => ({ Day: Number(one.Day), Type: one.Type })
  return { ...(Bills ? { Bills: term(Bills) } : {}), ...(Sales ? { Sales: term(Sales) } : {}) }
}
