import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type CustomerSnapshot } from "../../accounting/order/order-snapshot"
import { customerSnapshot } from "./customer-snapshot"
import { type CustomerRecord } from "./order-record"

/** Reads customers as they are now, in one query. An id that is gone is missing from the answer. */
export async function readCustomers(
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, CustomerSnapshot>> {
  if (!ids.length) {
    return new Map()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "customer",
    fields: ["*", "addresses.*", "groups.id"],
    filters: { id: ids },
  })
  return new Map(
    (data as unknown as CustomerRecord[]).map((record) => [record.id, customerSnapshot(record)])
  )
}
