import type { MedusaContainer } from "@medusajs/framework/types"
import type { Client } from "@medusajs/framework/pg"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { cloneOrders } from "./clone-orders"

/** So many are made by Medusa's modules, which take a third of a second for each; the others are copies of these. */
const MADE = 7

/** Tax of the imported orders, as the demo's British tax settings have it. */
const TAX = { rate: 20, code: "GB20", description: "VAT 20 %" }

/**
 * Brings many paid orders of guests into the store at once, as a migration script does: through the
 * modules and the database, without carts and without `order.placed`.
 *
 * @param count how many; each guest has a name and address of their own
 * @param start the number of the first guest, so that repeated imports differ
 * @param where the sales channel or region they were placed in
 * @returns the ids of the orders
 */
export async function importPaidOrders(
  container: MedusaContainer,
  count: number,
  start = 1,
  where: { sales_channel_id?: string; region_id?: string } = {}
): Promise<string[]> {
  const made = Math.min(count, MADE)
  const ids = await makeOrders(container, made, start, where)
  return count > made ? [...ids, ...(await copyOrders(container, ids, count - made, start))] : ids
}

async function makeOrders(
  container: MedusaContainer,
  count: number,
  start: number,
  where: object
): Promise<string[]> {
  const orders = await container
    .resolve(Modules.ORDER)
    .createOrders(
      Array.from({ length: count }, (_, index) => ({ ...orderOf(start + index), ...where }))
    )
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

/** Copies of the orders that were made, of each as many, with guests numbered on from theirs. */
async function copyOrders(
  container: MedusaContainer,
  models: string[],
  count: number,
  start: number
): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { client } = knex as unknown as {
    client: { acquireConnection(): Promise<Client>; releaseConnection(one: Client): void }
  }
  const connection = await client.acquireConnection()
  const from = new Date(Date.now() - count)
  const each = Math.ceil(count / models.length)
  const ids: string[] = []
  try {
    for (const model of models) {
      const [first, copies] = [
        start + models.length + ids.length,
        Math.min(each, count - ids.length),
      ]
      if (copies > 0) {
        const apart = { first, count: copies, from, seconds: 0.001, named: true }
        await cloneOrders(connection, model, apart)
      }
      ids.push(...Array.from({ length: copies }, (_, at) => `${model}_${first + at}`))
    }
  } finally {
    client.releaseConnection(connection)
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
