import { type MedusaContainer } from "@medusajs/framework/types"
import { type LogRow } from "../../../modules/xero/log/log-row"
import { labelsOfOrders } from "./labels-of-orders"

/** What orders that were not looked at yet are called in the log: one query, and none where all have a name. */
export async function orderLabels(
  container: MedusaContainer,
  rows: LogRow[]
): Promise<Map<string, string>> {
  const ids = rows
    .filter(({ subject_type, subject_label }) => subject_type === "order" && !subject_label)
    .map(({ subject_id }) => subject_id)
  return labelsOfOrders(container, ids)
}
