import { type Invoice } from "xero-node/dist/gen/model/accounting/invoice"
import { type CreditInXero } from "../../../accounting/incoming/incoming-money"
import { decimalOf } from "./decimal-of"
import { dayOf } from "./moment-of"

/** The credit that was put on an invoice, as Xero lists it there. */
export function invoiceCredits(invoice: Invoice): CreditInXero[] {
  return [
    ...(invoice.creditNotes ?? []).map((note) => ({
      of: "credit_note" as const,
      credit_id: note.creditNoteID ?? "",
      number: note.creditNoteNumber ?? null,
      ...amounts(note),
    })),
    ...(invoice.overpayments ?? []).map((overpayment) => ({
      of: "overpayment" as const,
      credit_id: overpayment.overpaymentID ?? "",
      number: null,
      ...amounts(overpayment),
    })),
    ...(invoice.prepayments ?? []).map((prepayment) => ({
      of: "prepayment" as const,
      credit_id: prepayment.prepaymentID ?? "",
      number: null,
      ...amounts(prepayment),
    })),
  ]
}

const amounts = ({
  appliedAmount,
  total,
  date,
}: {
  appliedAmount?: number
  total?: number
  date?: string
}) => ({
  amount: decimalOf(appliedAmount),
  total: total === undefined ? null : decimalOf(total),
  date: dayOf(date),
})
