import type { Organisation } from "../../state/organisation"
import { heldOnInvoice } from "../held-credit/held-on-invoice"
import { decimal, money, sum } from "../decimal"
import { indexOf } from "../state/book-index"
import { documentId, type SalesDocument } from "../state/sales-document"

/**
 * Works out what of a document is paid, credited and still open, and lets it become PAID or come back
 * from it: Xero alone sets that status.
 */
export function settleDocument(organisation: Organisation, document: SalesDocument): void {
  const index = indexOf(organisation)
  const id = documentId(document)
  const payments = (index.paymentsByDocument.get(id) ?? []).filter(
    (payment) => payment.Status === "AUTHORISED"
  )
  const allocations = index.allocationsByDocument.get(id) ?? []
  const paid = sum(payments.map((payment) => payment.Amount))
  const held = heldOnInvoice(organisation, id).map(({ allocation }) => allocation)
  const credited = sum([...allocations, ...held].map((allocation) => allocation.Amount))
  const ended = document.Status === "VOIDED" || document.Status === "DELETED"
  const open = ended ? decimal(0) : decimal(document.Total).minus(paid).minus(credited)

  if (document.Type === "ACCREC") {
    document.AmountPaid = money(paid)
    document.AmountCredited = money(credited)
    document.AmountDue = money(open)
  } else {
    document.RemainingCredit = money(open)
  }
  if (document.Status === "AUTHORISED" && open.isZero()) {
    document.Status = "PAID"
    const days = [...payments, ...allocations, ...held].map((item) => item.Date).sort()
    document.FullyPaidOnDate = days[days.length - 1] ?? document.Date
  } else if (document.Status === "PAID" && !open.isZero()) {
    document.Status = "AUTHORISED"
    document.FullyPaidOnDate = null
  }
}
