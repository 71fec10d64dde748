import { type Decimal } from "../../accounting/money/money"

/** Money that was captured, and what Medusa's order transactions are to say of it. */
export interface Capture {
  id: string
  /** Major units. */
  amount: Decimal
}

/** An order transaction that stands for a capture. */
export interface CaptureTransaction {
  id: string
  /** The capture. */
  reference_id: string
  /** Major units. */
  amount: Decimal
}

/** What has to be done so that every capture that has transactions has one, of its own amount. */
export interface TransactionRepairs {
  remove: string[]
  add: Capture[]
}

/**
 * What is wrong with the order transactions of captures. Two captures of one payment that are made at the same time
 * each write what they find missing, the other's too, and with their own amount (Medusa's `capturePaymentWorkflow`), so
 * that one may stand twice or with another's amount. A capture without any is left to the workflow that made it.
 *
 * @param captures of one order
 * @param transactions of the same order, for captures
 */
export function transactionRepairs(
  captures: Capture[],
  transactions: CaptureTransaction[]
): TransactionRepairs {
  const repairs: TransactionRepairs = { remove: [], add: [] }
  for (const capture of captures) {
    const standing = transactions.filter(({ reference_id }) => reference_id === capture.id)
    const right = standing.find(({ amount }) => amount.eq(capture.amount))
    repairs.remove.push(...standing.filter((one) => one !== right).map(({ id }) => id))
    if (standing.length && !right) {
      repairs.add.push(capture)
    }
  }
  return repairs
}
