import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type OrderSnapshot } from "../../accounting/order/order-snapshot"
import { ORDER_FIELDS, type OrderRecord } from "./order-record"
import { orderSnapshot } from "./order-snapshot"

/** The minor digits a currency has when Medusa does not know it. */
const USUAL_DECIMALS = 2

/**
 * Reads orders as they are now, in two queries whatever their number: the orders with all their parts,
 * and the currencies' minor digits. An id that is gone is missing from the answer.
 */
export async function readOrders(
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, OrderSnapshot>> {
  if (!ids.length) {
    return new Map()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ORDER_FIELDS,
    filters: { id: ids },
  })
  const orders = data as unknown as OrderRecord[]
  const codes = [...new Set(orders.map((order) => order.currency_code.toLowerCase()))]
  const { data: currencies } = await query.graph({
    entity: "currency",
    fields: ["code", "decimal_digits"],
    filters: { code: codes },
  })
  const decimals = new Map(
    currencies.map((currency) => [currency.code.toLowerCase(), Number(currency.decimal_digits)])
  )
  return new Map(
    orders.map((order) => [
      order.id,
      orderSnapshot(order, decimals.get(order.currency_code.toLowerCase()) ?? USUAL_DECIMALS),
    ])
  )
}
