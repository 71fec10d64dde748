import { decimal, formatMoney } from "../money/money"
import { type FoundInvoice } from "./found-invoice"
import { type UnmatchedOrder } from "./match-orders"

/** Why it cannot be told by rule whether an invoice in Xero stands for an order. */
export type DoubtReason =
  | "figures"
  | "several_invoices"
  | "several_orders"
  | "taken"
  | "credited"
  | "credited_since"
  | "other_contact"

const CHOOSE = "Say on the order's page whether to take it or to send a new one."

/** Why the owner is asked, with the figures, in plain words. */
export function foundDoubt(
  { order, figures, credited }: Pick<UnmatchedOrder, "order" | "figures" | "credited">,
  invoices: FoundInvoice[],
  reason: DoubtReason
): string {
  const money = (amount: string) =>
    formatMoney(amount, order.currency_code, order.currency_decimals)
  const [invoice] = invoices
  const named = `Invoice ${invoice.number} in Xero names this order`
  switch (reason) {
    case "figures": {
      const [own] = figures
      if (!own) {
        return `${named}. ${CHOOSE}`
      }
      return decimal(own.total).eq(invoice.total)
        ? `${named} but has ${money(invoice.tax)} tax; the order has ${money(own.tax)}. ${CHOOSE}`
        : `${named} but comes to ${money(invoice.total)}; the order comes to ${money(own.total)}. ${CHOOSE}`
    }
    case "several_invoices": {
      const list = invoices.map(({ number, total }) => `${number} (${money(total)})`).join(", ")
      return (
        `Several invoices in Xero name this order: ${list}. ` +
        "Say on the order's page which one to take, or to send a new one."
      )
    }
    case "several_orders":
      return `${named}, and another order of the same total. ${CHOOSE}`
    case "taken":
      return (
        `${named}, but stands for another order already. ` +
        "Say on the order's page that a new one is to be sent, or correct the invoice's reference in Xero."
      )
    case "other_contact":
      return (
        `Invoice ${invoice.number} in Xero bears this order's number and comes to the same, but is made out to ` +
        `somebody with another e-mail. ${CHOOSE}`
      )
    case "credited_since":
      return (
        `${named}, of which ${money(credited)} went back since. Where Xero has a credit note for that too, void ` +
        `that one first: a new one is sent. ${CHOOSE}`
      )
    case "credited":
      return `${named} and has ${money(invoice.amount_credited)} of credit on it. ${CHOOSE}`
  }
}
