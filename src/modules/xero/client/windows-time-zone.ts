import { WINDOWS_TO_IANA_MAP } from "windows-iana"

/** Territory that stands for the zone as a whole in the CLDR table. */
const WHOLE_ZONE = "001"

/** Xero writes Windows' names of time zones in capitals without spaces or punctuation. */
const squeeze = (name: string) => name.toUpperCase().replace(/[^A-Z0-9]/g, "")

/**
 * The IANA name of a time zone of Xero's, e.g. `Europe/London` for `GMTSTANDARDTIME`.
 *
 * @param countryCode picks among the places that share the zone, ISO 3166 alpha-2
 * @returns `Etc/UTC` for a name nobody knows
 */
export function ianaTimeZone(name: string | null | undefined, countryCode?: string): string {
  const wanted = squeeze(name ?? "")
  const zones = WINDOWS_TO_IANA_MAP.filter((zone) => squeeze(zone.windowsName) === wanted)
  const zone =
    zones.find(({ territory }) => territory === countryCode) ??
    zones.find(({ territory }) => territory === WHOLE_ZONE)
  return zone?.iana[0] ?? "Etc/UTC"
}
