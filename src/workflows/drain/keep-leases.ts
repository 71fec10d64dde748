import { renew } from "../../modules/xero/outbox/renew"
import type XeroModuleService from "../../modules/xero/service"
import { type Round } from "./round"

/** So often a worker that lives renews its leases and claims. */
export const BEAT_SECONDS = 15

/**
 * Seconds a lease or a claim lasts: so short that the work of a worker that died is free within a minute, yet
 * longer by a beat than a call to Xero may take, so that what it had sent was answered before another looks for it.
 */
export const leaseSeconds = (xero: XeroModuleService): number =>
  xero.options.timeout_seconds + BEAT_SECONDS

/** Prolongs the round's leases. Works whose lease another worker took over are left to it. */
export async function keepLeases(round: Round): Promise<void> {
  const ids = round.works.map((work) => work.entry.id)
  const held = new Set(
    await renew(round.xero.postgres.knex, round.owner, ids, leaseSeconds(round.xero))
  )
  round.works = round.works.filter((work) => held.has(work.entry.id))
}
