import { renew } from "../../modules/xero/outbox/renew"
import { type Round } from "./round"

/** Seconds a lease lasts; renewed before every stage, so that a dead worker's work is free within a minute or so. */
export const LEASE_SECONDS = 75

/** Prolongs the round's leases. Works whose lease another worker took over are left to it. */
export async function keepLeases(round: Round): Promise<void> {
  const ids = round.works.map((work) => work.entry.id)
  const held = new Set(await renew(round.xero.postgres.knex, round.owner, ids, LEASE_SECONDS))
  round.works = round.works.filter((work) => held.has(work.entry.id))
}
