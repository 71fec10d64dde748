import { type Allocation } from "xero-node/dist/gen/model/accounting/allocation"
import { decimalOf } from "./decimal-of"
import { type AllocationElement } from "./gateway"

/**
 * The answered allocation of a sent one: Xero keeps no reference of ours on it, so it is known by its
 * invoice and amount, and where two are alike, each of them stands for one.
 */
export function allocatedElement(
  sent: AllocationElement,
  answered: Allocation[],
  all: AllocationElement[]
): Allocation | undefined {
  const alike = all.filter((element) => isSame(sent, element.invoice_id, element.payload.Amount))
  const candidates = answered.filter(({ invoice, amount }) =>
    isSame(sent, invoice?.invoiceID, amount)
  )
  return candidates.length === alike.length ? candidates[alike.indexOf(sent)] : undefined
}

const isSame = (
  { invoice_id, payload }: AllocationElement,
  invoiceId: string | undefined,
  amount: number | undefined
) => invoice_id === invoiceId && decimalOf(payload.Amount) === decimalOf(amount)
