import { renewIntents } from "../../modules/xero/ledger/renew-intents"
import { renew } from "../../modules/xero/outbox/renew"
import type XeroModuleService from "../../modules/xero/service"
import { BEAT_SECONDS, leaseSeconds } from "./keep-leases"

/** A round that is stuck for this long is left to others: its leases are prolonged by its stages alone. */
const LONGEST_MINUTES = 10

/**
 * Keeps a worker's leases and claims alive while it works on them, however slowly Xero answers, so that
 * they can be short: once the worker is dead, its work is free within {@link leaseSeconds}.
 *
 * @returns ends the holding
 */
export function holdLeases(xero: XeroModuleService, owner: string, ids: string[]): () => void {
  const { knex } = xero.postgres
  const seconds = leaseSeconds(xero)
  const end = Date.now() + LONGEST_MINUTES * 60_000
  const beat = async () => {
    await renew(knex, owner, ids, seconds)
    await renewIntents(knex, owner, seconds)
  }
  const timer = setInterval(() => {
    if (Date.now() > end) {
      clearInterval(timer)
      return
    }
    // A beat that fails is made up for by the next; if none succeeds, the work is another worker's.
    beat().catch(() => undefined)
  }, BEAT_SECONDS * 1000)
  timer.unref()
  return () => clearInterval(timer)
}
