import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** An order to be copied: how its payment stands. */
export interface Template {
  id: string
  paymentId: string
  captured: boolean
  /** In major units; whole pence. */
  total: number
}

const TAX = { rate: 20, code: "GB20", description: "VAT 20 %" }

/** Long ago, so that no scan of the orders that count comes by them. */
const LONG_AGO = "2020-01-01T00:00:00Z"

/** Makes the orders that all orders of all runs are copies of: of different goods, captured and not. */
export async function drawUpTemplates(container: MedusaContainer): Promise<Template[]> {
  const templates: Template[] = []
  for (let number = 1; number <= 3; number++) {
    for (const captured of [true, false]) {
      templates.push(await drawUp(container, number, captured))
    }
  }
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const table of ["order", "payment", "capture", "customer"]) {
    await knex(table).update({ created_at: LONG_AGO, updated_at: LONG_AGO })
  }
  return templates
}

async function drawUp(
  container: MedusaContainer,
  number: number,
  captured: boolean
): Promise<Template> {
  const orders = container.resolve(Modules.ORDER)
  const address = {
    first_name: "Guest",
    last_name: `Number ${number}`,
    address_1: `${number} High Street`,
    city: "Leeds",
    postal_code: "LS1 4AP",
    country_code: "gb",
  }
  const order = await orders.createOrders({
    email: `guest${number}@example.com`,
    currency_code: "gbp",
    status: "pending",
    billing_address: address,
    shipping_address: address,
    items: [
      {
        title: "Sweatshirt",
        quantity: number,
        unit_price: 33.33 + number,
        is_tax_inclusive: true,
        tax_lines: [TAX],
      },
      { title: "Mug", quantity: 1, unit_price: 9.99, is_tax_inclusive: true, tax_lines: [TAX] },
    ],
    shipping_methods: [
      { name: "Standard", amount: 4.95, is_tax_inclusive: true, tax_lines: [TAX] },
    ],
  })
  const { total: whole } = await orders.retrieveOrder(order.id, { select: ["total"] })
  const total = Number(whole)
  return {
    id: order.id,
    total,
    captured,
    paymentId: await pay(container, order.id, total, captured),
  }
}

async function pay(
  container: MedusaContainer,
  orderId: string,
  amount: number,
  captured: boolean
): Promise<string> {
  const payments = container.resolve(Modules.PAYMENT)
  const collection = await payments.createPaymentCollections({ currency_code: "gbp", amount })
  const session = await payments.createPaymentSession(collection.id, {
    provider_id: "pp_system_default",
    currency_code: "gbp",
    amount,
    data: {},
  })
  const payment = await payments.authorizePaymentSession(session.id, {})
  if (!payment) {
    throw new Error("The payment of a template was not authorised.")
  }
  if (captured) {
    await payments.capturePayment({ payment_id: payment.id, amount })
  }
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.ORDER]: { order_id: orderId },
    [Modules.PAYMENT]: { payment_collection_id: collection.id },
  })
  return payment.id
}
