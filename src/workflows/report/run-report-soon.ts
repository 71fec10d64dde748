import { type MedusaContainer } from "@medusajs/framework/types"
import { runOnce } from "../background/run-once"
import { runReport } from "./run-report"

/** Works off the comparisons of the store with its books, in the background of this process; never waits for it. */
export function runReportSoon(container: MedusaContainer): void {
  runOnce(container, {
    name: "reports",
    delay: 0,
    trouble: "a comparison with the books could not be gone on with",
    run: () => runReport(container),
  })
}
