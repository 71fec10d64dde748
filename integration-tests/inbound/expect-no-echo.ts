import { booksOf } from "../../sandbox/books"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"
import type { ConnectedStore } from "../xero/connect-store"
import { paidStatus } from "./paid-status"

/**
 * Expects an order to have come to rest with the same money on both sides: what pays its invoices in Xero is what was
 * received in Medusa, every payment there once, and no document beyond its invoice.
 */
export async function expectNoEcho(shop: ConnectedStore, orderId: string): Promise<void> {
  const { documents } = await until(
    "the order has come to rest",
    () => shop.xero.order(orderId),
    ({ entry }) => entry?.state === "done"
  )
  expect(documents.filter(({ kind }) => kind !== "payment")).toHaveLength(1)
  const { received, transactions } = await paidStatus(shop.store, orderId)
  expect(transactions).toBe(received)
  const [{ number }] = documents.filter(({ kind }) => kind === "invoice")
  // Read where it is kept, so that looking costs nothing of what an hour of tests may ask.
  const { invoices, payments } = booksOf(sandbox.control.organisation(shop.tenantId))
  const invoice = invoices.find(({ InvoiceNumber }) => InvoiceNumber === number)
  expect((Number(invoice?.Total) - Number(invoice?.AmountDue)).toFixed(2)).toBe(received)
  const names = payments
    .filter(({ DocumentID, Status }) => DocumentID === invoice?.InvoiceID && Status !== "DELETED")
    .map(({ Reference }) => Reference)
    .filter((reference) => reference.includes("capt_"))
  expect(new Set(names).size).toBe(names.length)
}
