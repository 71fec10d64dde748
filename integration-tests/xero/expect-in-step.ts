import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Books } from "./open-books"

/**
 * Expects the books to hold the given orders of different guests, all paid, and nothing else of the
 * plugin's: a contact, an invoice and a payment for each, none of them twice, every total equal to the
 * order's.
 */
export async function expectInStep(
  container: MedusaContainer,
  books: Books,
  orderIds: string[]
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "display_id", "total"],
    filters: { id: orderIds },
  })
  const wanted = data
    .map((order) => ({
      reference: `Order #${order.display_id}`,
      total: Number(order.total).toFixed(2),
    }))
    .sort((a, b) => (a.reference < b.reference ? -1 : 1))
  const invoices = (await books.invoices()).filter(({ Reference }) =>
    Reference?.startsWith("Order #")
  )
  const payments = await books.payments()
  const made = (await books.contacts()).filter(({ ContactNumber }) => ContactNumber)
  expect(
    invoices
      .map(({ Reference, Total }) => ({ reference: Reference, total: Total.toFixed(2) }))
      .sort((a, b) => (String(a.reference) < String(b.reference) ? -1 : 1))
  ).toEqual(wanted)
  expect(invoices.map(({ Status, AmountDue }) => [Status, AmountDue])).toEqual(
    wanted.map(() => ["PAID", 0])
  )
  expect(payments.map(({ Amount }) => Amount.toFixed(2)).sort()).toEqual(
    wanted.map(({ total }) => total).sort()
  )
  expect(new Set(payments.map(({ Reference }) => Reference)).size).toBe(wanted.length)
  expect(made).toHaveLength(wanted.length)
}
