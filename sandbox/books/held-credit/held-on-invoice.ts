import type { Organisation } from "../../state/organisation"
import type { HeldAllocation, HeldCredit } from "../state/held-credit"
import { booksOf } from "../state/stored-books"
import { msDate } from "../xero-date"

/** The held credit that is set against an invoice. */
export function heldOnInvoice(
  organisation: Organisation,
  invoiceId: string
): { credit: HeldCredit; allocation: HeldAllocation }[] {
  return booksOf(organisation).heldCredits.flatMap((credit) =>
    credit.Allocations.filter((allocation) => allocation.InvoiceID === invoiceId).map(
      (allocation) => ({ credit, allocation })
    )
  )
}

/** The same as an invoice tells it under `Overpayments` or `Prepayments`. */
export function renderHeld(
  organisation: Organisation,
  invoiceId: string,
  kind: HeldCredit["Kind"]
): object[] {
  return heldOnInvoice(organisation, invoiceId)
    .filter(({ credit }) => credit.Kind === kind)
    .map(({ credit, allocation }) => ({
      [`${kind}ID`]: credit.CreditID,
      ID: credit.CreditID,
      AppliedAmount: Number(allocation.Amount),
      Date: msDate(allocation.Date),
      Total: Number(credit.Total),
      RemainingCredit: Number(credit.RemainingCredit),
      CurrencyRate: 1,
      LineItems: [],
    }))
}
