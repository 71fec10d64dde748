import type { Books } from "../xero/open-books"
import type { PlacedOrder } from "./place-orders"

/**
 * Compares the books with the orders of guests that were ever placed: a contact and an invoice for each, a payment
 * for each captured one, none missing, none twice, every amount right.
 *
 * @returns what differs, a sentence each
 */
export async function compareBooks(books: Books, orders: PlacedOrder[]): Promise<string[]> {
  const [invoices, payments, contacts] = [
    (await books.invoices()).filter(({ Reference }) => Reference?.startsWith("Order #")),
    await books.payments(),
    (await books.contacts()).filter(({ ContactNumber }) => ContactNumber),
  ]
  const paid = orders.filter(({ captured }) => captured)
  const perOrder = orders.flatMap(({ reference, total, captured }) => {
    const own = invoices.filter(({ Reference }) => Reference === reference)
    const [invoice] = own
    if (own.length !== 1) {
      return [`${reference} has ${own.length} invoices`]
    }
    const due = captured ? 0 : Number(total)
    const status = captured ? "PAID" : "AUTHORISED"
    const money = payments.filter((one) => one.Invoice.InvoiceNumber === invoice.InvoiceNumber)
    return [
      ...differs(`${reference}: total`, invoice.Total.toFixed(2), total),
      ...differs(`${reference}: amount due`, invoice.AmountDue, due),
      ...differs(`${reference}: status`, invoice.Status, status),
      ...differs(
        `${reference}: payments`,
        money.map(({ Amount }) => Amount.toFixed(2)).join(" "),
        captured ? total : ""
      ),
    ]
  })
  return [
    ...perOrder,
    ...differs("invoices in all", invoices.length, orders.length),
    ...differs("payments in all", payments.length, paid.length),
    ...differs("contacts in all", contacts.length, orders.length),
    ...differs("names of contacts", new Set(contacts.map(({ Name }) => Name)).size, orders.length),
  ]
}

function differs(what: string, seen: string | number, wanted: string | number): string[] {
  return seen === wanted ? [] : [`${what}: ${seen || "none"} instead of ${wanted || "none"}`]
}
