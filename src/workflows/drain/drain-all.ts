import { type MedusaContainer } from "@medusajs/framework/types"
import { XERO_MODULE } from "../../modules/xero"
import type XeroModuleService from "../../modules/xero/service"
import { connectionsInUse } from "../connect/list-connections"
import { routeEntries } from "../route/route-entries"
import { type DrainResult, runDrain } from "./run-drain"

/** What became of each organisation's entries, by connection. */
export type DrainResults = Record<string, DrainResult>

/**
 * Routes what is on the outbox and works it off for every organisation at the same time, so that none waits for another.
 *
 * @throws the first error of an organisation, once all of them have ended
 */
export async function drainAll(container: MedusaContainer): Promise<DrainResults> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  await routeEntries(container, xero)
  const connections = await connectionsInUse(xero)
  const runs = await Promise.allSettled(
    connections.map(async ({ id }) => [id, await runDrain(container, id)] as const)
  )
  const broken = runs.find((run) => run.status === "rejected")
  if (broken) {
    throw broken.reason
  }
  return Object.fromEntries(runs.flatMap((run) => (run.status === "fulfilled" ? [run.value] : [])))
}
