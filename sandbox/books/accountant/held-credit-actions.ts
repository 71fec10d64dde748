import { AccountantError } from "../../state/accountant-error"
import { allocateHeldCredit, removeHeldAllocation } from "../held-credit/allocate-credit"
import { receiveCredit } from "../held-credit/receive-credit"
import type { Actor } from "../state/actor"
import type { HeldCredit } from "../state/held-credit"
import { booksOf } from "../state/stored-books"
import { asAccountant, type AccountantAction } from "./as-accountant"
import { contactNamed, invoiceNamed } from "./find-record"

const received = {
  contact: "text",
  account: "text",
  amount: "decimal",
  date: "day",
  reference: "text",
} as const

const receive = (kind: HeldCredit["Kind"]): AccountantAction =>
  asAccountant(received, (actor, { contact, date, ...wish }) => ({
    ...receiveCredit(actor, kind, contactNamed(actor, contact), { ...wish, day: date }),
  }))

/** What the accountant does with money that is for no invoice yet. Without an amount as much as can be is meant. */
export const heldCreditActions: Record<string, AccountantAction> = {
  receive_overpayment: receive("Overpayment"),
  receive_prepayment: receive("Prepayment"),
  /** `credit` is the id of an overpayment or prepayment. */
  allocate_held_credit: asAccountant(
    { credit: "id", invoice: "text", amount: "decimal", date: "day" } as const,
    (actor, { credit, invoice, amount, date }) => ({
      ...allocateHeldCredit(actor, creditNamed(actor, credit), invoiceNamed(actor, invoice), {
        amount,
        day: date,
      }),
    })
  ),
  remove_held_allocation: asAccountant({ allocation: "id" } as const, (actor, { allocation }) => {
    for (const credit of booksOf(actor.organisation).heldCredits) {
      const found = credit.Allocations.find((item) => item.AllocationID === allocation)
      if (found) {
        removeHeldAllocation(actor, credit, found, invoiceNamed(actor, found.InvoiceID))
        return { ...found }
      }
    }
    throw new AccountantError(`There is no allocation ${allocation ?? "named"}.`)
  }),
}

function creditNamed({ organisation }: Actor, id = ""): HeldCredit {
  const found = booksOf(organisation).heldCredits.find(({ CreditID }) => CreditID === id)
  if (!found) {
    throw new AccountantError(`There is no overpayment or prepayment ${id || "named"}.`)
  }
  return found
}
