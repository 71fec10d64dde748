import { type MedusaContainer } from "@medusajs/framework/types"
import { runOnce } from "../background/run-once"
import { runTasks } from "./run-tasks"

/** Goes on with the tasks in the background of this process; never waits for it. The clock's job does the same. */
export function runTasksSoon(container: MedusaContainer): void {
  runOnce(container, {
    name: "tasks",
    delay: 0,
    trouble: "a task could not be gone on with",
    run: () => runTasks(container),
  })
}
