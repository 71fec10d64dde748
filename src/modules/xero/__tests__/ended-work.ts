import type { LeasedEntry, Settlement } from "../outbox/outbox-entry"

/**
 * How the work on a leased entry ended, as the drain tells it.
 *
 * @param more what else it tells; else no reason is told, and the entry is not tried again by itself
 */
export const endedWork = (
  { id, leased_at, let_through, nudged_at }: LeasedEntry,
  state: Settlement["state"],
  more: Partial<Settlement> = {}
): Settlement => ({
  id,
  leased_at,
  let_through,
  nudged_at,
  state,
  code: null,
  reason: null,
  label: null,
  again_in_seconds: null,
  ...more,
})
