/**
 * A moment as xero-node hands it out, a Date or `/Date(ms+0000)/` or ISO text, as ISO 8601 in UTC; null
 * where there is none.
 */
export function momentOf(value: unknown): string | null {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? null : value.toISOString()
  }
  if (typeof value !== "string" || !value) {
    return null
  }
  const milliseconds = /^\/Date\((-?\d+)/.exec(value)?.[1]
  const moment = new Date(milliseconds === undefined ? value : Number(milliseconds))
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString()
}

/** The day of such a moment, `YYYY-MM-DD`; Xero gives days as midnight UTC. */
export const dayOf = (value: unknown): string | null => momentOf(value)?.slice(0, 10) ?? null
