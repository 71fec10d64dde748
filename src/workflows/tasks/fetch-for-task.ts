import { type MedusaContainer } from "@medusajs/framework/types"
import { type TaskCounts, type TaskRecord } from "../../modules/xero/tasks/task-record"
import { fetchNowWorkflow } from "../inbound/fetch-now"

/** Reads at once what changed in the task's organisation; counts the orders that payments were found for. */
export async function fetchForTask(
  container: MedusaContainer,
  { connection_id, started_by }: TaskRecord
): Promise<TaskCounts> {
  const { result } = await fetchNowWorkflow(container).run({
    input: { user_id: started_by ?? undefined, connection_id },
  })
  return { total: result.orders, done: result.orders, held: 0, retrying: 0 }
}
