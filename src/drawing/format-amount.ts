/**
 * An amount as a paper shows it, e.g. `1,234.50`, with the currency's decimals at least. Works on the digits, so that
 * nothing is rounded.
 *
 * @param amount an exact decimal string
 */
export function formatAmount(amount: string, decimals: number): string {
  const [, sign, whole, fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount) ?? [, "", amount]
  const digits = fraction.replace(/0+$/, "").padEnd(decimals, "0")
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",")
  return `${sign}${grouped}${digits ? `.${digits}` : ""}`
}

const DAYS = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
})

/** A day as a paper shows it, which no country reads otherwise: `3 February 2026`. */
export const formatDay = (day: string): string => DAYS.format(new Date(`${day}T00:00:00Z`))
