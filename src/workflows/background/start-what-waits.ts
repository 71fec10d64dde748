import { type MedusaContainer } from "@medusajs/framework/types"
import { XERO_MODULE } from "../../modules/xero"
import { readWaiting, type Waiting } from "../../modules/xero/waiting/read-waiting"
import type XeroModuleService from "../../modules/xero/service"
import { runBackfillSoon } from "../backfill/run-backfill-soon"
import { CHART_MINUTES } from "../connect/read-organisation"
import { drainSoon } from "../drain/drain-soon"
import { listenSoon } from "../inbound/listen-soon"
import { runReportSoon } from "../report/run-report-soon"
import { runTasksSoon } from "../tasks/run-tasks-soon"

const WORKS: Record<keyof Waiting, (container: MedusaContainer) => void> = {
  outbox: drainSoon,
  changes: listenSoon,
  backfills: runBackfillSoon,
  reports: runReportSoon,
  tasks: runTasksSoon,
}

/**
 * Starts each work of the background for which there may be something to do, in this process; never waits for any. What
 * a lost nudge, a pause or a dead worker left is picked up so.
 */
export async function startWhatWaits(container: MedusaContainer): Promise<void> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const waiting = await readWaiting(xero.postgres.knex, CHART_MINUTES)
  for (const [work, start] of Object.entries(WORKS)) {
    if (waiting[work as keyof Waiting]) {
      start(container)
    }
  }
}
