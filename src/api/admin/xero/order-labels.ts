import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type LogRow } from "../../../modules/xero/log/read-log"

/** What orders that were not looked at yet are called in the log: one query, and none where all have a name. */
export async function orderLabels(
  container: MedusaContainer,
  rows: LogRow[]
): Promise<Map<string, string>> {
  const ids = rows
    .filter(({ subject_type, subject_label }) => subject_type === "order" && !subject_label)
    .map(({ subject_id }) => subject_id)
  if (!ids.length) {
    return new Map()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "display_id"],
    filters: { id: ids },
  })
  return new Map(data.map(({ id, display_id }) => [id, `Order #${display_id}`]))
}
