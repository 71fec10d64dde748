import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** Tax of the imported orders, as the demo's British tax settings have it. */
const TAX = { rate: 20, code: "GB20", description: "VAT 20 %" }

/**
 * Brings many paid orders of guests into the store at once, as a migration script does: through the
 * modules, without carts and without `order.placed`.
 *
 * @param count how many; each guest has a name and address of their own
 * @param start the number of the first guest, so that repeated imports differ
 * @returns the ids of the orders
 */
export async function importPaidOrders(
  container: MedusaContainer,
  count: number,
  start = 1
): Promise<string[]> {
  const orders = await container
    .resolve(Modules.ORDER)
    .createOrders(Array.from({ length: count }, (_, index) => orderOf(start + index)))
  const ids = orders.map((order) => order.id)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "total"],
    filters: { id: ids },
  })
  for (const order of data) {
    await pay(container, order.id, Number(order.total))
  }
  return ids
}

function orderOf(number: number) {
  const email = `guest${number}@example.com`
  const address = {
    first_name: "Guest",
    last_name: `Number ${number}`,
    address_1: `${number} High Street`,
    city: "Leeds",
    postal_code: "LS1 4AP",
    country_code: "gb",
  }
  return {
    email,
    currency_code: "gbp",
    status: "pending" as const,
    billing_address: address,
    shipping_address: address,
    items: [
      {
        title: "Sweatshirt",
        quantity: (number % 3) + 1,
        unit_price: 33.33 + (number % 7),
        is_tax_inclusive: true,
        tax_lines: [TAX],
      },
      { title: "Mug", quantity: 1, unit_price: 9.99, is_tax_inclusive: true, tax_lines: [TAX] },
    ],
    shipping_methods: [
      { name: "Standard", amount: 4.95, is_tax_inclusive: true, tax_lines: [TAX] },
    ],
  }
}

async function pay(container: MedusaContainer, orderId: string, amount: number): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const collection = await payments.createPaymentCollections({ currency_code: "gbp", amount })
  const session = await payments.createPaymentSession(collection.id, {
    provider_id: "pp_system_default",
    currency_code: "gbp",
    amount,
    data: {},
  })
  const payment = await payments.authorizePaymentSession(session.id, {})
  await payments.capturePayment({ payment_id: payment?.id ?? "", amount })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.ORDER]: { order_id: orderId },
    [Modules.PAYMENT]: { payment_collection_id: collection.id },
  })
}
