import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORDER_FIELDS, type RawOrder } from "../../lives/figures/raw-order"

/** Reads the raw parts of an order straight from Medusa, by the same fields as through its Admin API. */
export async function readOrder(container: MedusaContainer, id: string): Promise<RawOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ORDER_FIELDS.map((field) => field.replace(/^\*(.*)$/, "$1.*")),
    filters: { id },
  })
  return JSON.parse(JSON.stringify(data[0])) as RawOrder
}
