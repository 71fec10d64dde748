import type { Organisation } from "../state/organisation"

const inZone = (timeZone: string) => new Intl.DateTimeFormat("en-CA", { timeZone })

const calendars = {
  GB: inZone("Europe/London"),
  AU: inZone("Australia/Sydney"),
  NZ: inZone("Pacific/Auckland"),
  US: inZone("America/New_York"),
}

/** Today in the organisation's own time zone, `YYYY-MM-DD`: the date of a document sent without one. */
export function today(organisation: Organisation, now: Date): string {
  return calendars[organisation.country].format(now)
}

/** A moment or a calendar day as Xero's JSON has it: `/Date(1541176290160+0000)/`. */
export function msDate(iso: string): string {
  return `/Date(${Date.parse(iso)}+0000)/`
}

/** The second spelling of a calendar day in Xero's JSON: `2026-11-21T00:00:00`. */
export function dateString(day: string): string {
  return `${day}T00:00:00`
}

/** The ISO spelling of a timestamp that Xero adds since July 2026, without milliseconds. */
export function utcString(iso: string): string {
  return `${iso.slice(0, 19)}Z`
}

/** A calendar day from `YYYY-MM-DD`, an ISO timestamp or `/Date(ms+0000)/`; undefined when it is none. */
export function readDay(text: string): string | undefined {
  const ms = /^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/.exec(text)
  if (ms) {
    return new Date(Number(ms[1])).toISOString().slice(0, 10)
  }
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(text)?.[1]
  if (!day || Number.isNaN(Date.parse(text))) {
    return undefined
  }
  // 30 February parses in some engines by rolling over into March.
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day) ? day : undefined
}
