import { type MedusaContainer } from "@medusajs/framework/types"
import { runOnce } from "../background/run-once"
import { runBackfill } from "./run-backfill"

/** Counts and queues past orders that the owner asked for, in the background of this process; never waits for it. */
export function runBackfillSoon(container: MedusaContainer): void {
  runOnce(container, {
    name: "backfills",
    delay: 0,
    trouble: "past orders could not be gone on with",
    run: () => runBackfill(container),
  })
}
