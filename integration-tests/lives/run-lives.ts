import type { MedusaContainer } from "@medusajs/framework/types"
import type { Sandbox } from "../../sandbox/start-sandbox"
import { scanStoreWorkflow } from "../../src/workflows/scan/scan-store"
import { differences, runReport } from "../xero/run-report"
import { until } from "../xero/until"
import { XeroAdmin } from "../xero/xero-admin"
import { compareLives, type Comparison } from "./figures/compare-lives"
import type { Life } from "./live"
import { liveMany } from "./live-many"
import { mapWorld } from "./world/map-world"
import { openWorld } from "./world/open-world"
import { prepareOrganisation } from "./world/prepare-organisation"
import { seedLives } from "./world/seed-lives"

/** How the lives are run. */
export interface LivesRequest {
  seeds: number[]
  /** From the start, or only once all is over: then Xero is told of nothing but the end. */
  sync: "from the start" | "afterwards"
}

/** The lives, and how the books compare in the end. */
export interface LivesOutcome extends Comparison {
  lives: Life[]
  /** What waits for a remedy: `code: reason`; must be nothing. */
  held: string[]
  /** What an audit of the comparison finds; must be nothing. */
  reported: string[]
}

/** How long the books may take to be in step once the last life is over. */
const PATIENCE = 180_000

/**
 * Fills the store, lets orders live in it, waits until nothing is left to be done in Xero and compares.
 *
 * @param baseUrl of the running host
 */
export async function runLives(
  sandbox: Sandbox,
  container: MedusaContainer,
  baseUrl: string,
  { seeds, sync }: LivesRequest
): Promise<LivesOutcome> {
  await seedLives(container)
  const world = await openWorld(baseUrl)
  const xero = new XeroAdmin(world.store.admin)
  const tenantId = prepareOrganisation(sandbox)
  // The pace that Xero allows is tried elsewhere; here nobody should wait for the minute to pass.
  sandbox.control.limits({ perMinute: 100_000, perDay: 1_000_000 })
  await xero.connect(tenantId)
  await mapWorld(world, xero, sandbox, tenantId)
  if (sync === "from the start") {
    await xero.change({ sync_enabled: true })
  }
  const lives = await liveMany(world, seeds)
  if (sync === "afterwards") {
    await xero.change({ sync_enabled: true })
  }
  // An event of the last step may still be on its way; the clock would have the store scanned within a minute.
  await scanStoreWorkflow(container).run()
  await until(
    "nothing waits any more",
    () => xero.status(),
    ({ waiting }) => waiting.queued + waiting.running + waiting.failed === 0,
    PATIENCE
  )
  const { lines } = await xero.log({ state: "held", limit: 100 })
  return {
    lives,
    held: lines.map((line) => `${line.subject_label} ${line.code}: ${line.reason}`),
    reported: await audited(xero),
    ...(await compareLives(world, sandbox, tenantId, lives)),
  }
}

const DAY = 86_400_000

/** What the owner's own comparison says, every document read again, of the days around this moment in any time zone. */
async function audited(xero: XeroAdmin): Promise<string[]> {
  const day = (offset: number) => new Date(Date.now() + offset * DAY).toISOString().slice(0, 10)
  const report = await runReport(xero, { from: day(-1), to: day(1), audit: true })
  return (await differences(xero, report)).map(
    ({ order_label, kind, cause, store_net, xero_net, reason }) =>
      `${order_label} ${kind} ${cause}: store ${store_net}, Xero ${xero_net}; ${reason}`
  )
}
