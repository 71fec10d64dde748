import { type MedusaContainer } from "@medusajs/framework/types"
import { runTasksSoon } from "../workflows/tasks/run-tasks-soon"

/** Goes on with what people started on the Tasks page, and ends what is done. */
export default async function runTasks(container: MedusaContainer) {
  runTasksSoon(container)
}

export const config = {
  name: "xero-run-tasks",
  schedule: { interval: 3000, concurrency: "forbid" as const },
}
