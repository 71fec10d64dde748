import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { localeOf } from "../../state/locale-of"

/** Writes dates, times, amounts and names of places in the admin's language. */
export interface Format {
  /** @param instant UTC, ISO 8601; shown in the browser's time zone */
  time: (instant: string) => string
  /** @param day `YYYY-MM-DD`; shown as it is, without a time zone */
  day: (day: string) => string
  /** @param month `YYYY-MM` */
  month: (month: string) => string
  /**
   * @param amount a decimal string in major units, never rounded on its way
   * @param decimals shown at most, where these are more than the currency has
   */
  money: (amount: string, currency: string | null, decimals?: number) => string
  number: (value: number) => string
  /** @param code ISO 3166 alpha-2 */
  country: (code: string) => string
}

export function useFormat(): Format {
  const { i18n } = useTranslation()
  const locale = localeOf(i18n.language)
  return useMemo(() => formatFor(locale), [locale])
}

function formatFor(locale: string): Format {
  const time = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" })
  const month = new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" })
  const number = new Intl.NumberFormat(locale)
  const country = new Intl.DisplayNames([locale, "en"], { type: "region" })
  return {
    time: (instant) => time.format(new Date(instant)),
    day: (value) => day.format(new Date(`${value.slice(0, 10)}T00:00:00Z`)),
    month: (value) => month.format(new Date(`${value}-01T00:00:00Z`)),
    money: (amount, currency, decimals) => money(locale, amount, currency, decimals),
    number: (value) => number.format(value),
    country: (code) => (/^[a-z]{2}$/i.test(code) ? (country.of(code.toUpperCase()) ?? code) : code),
  }
}

function money(locale: string, amount: string, currency: string | null, decimals?: number): string {
  if (!currency) {
    return amount
  }
  const style = {
    style: "currency",
    currency: currency.toUpperCase(),
    ...(decimals === undefined ? {} : { maximumFractionDigits: decimals }),
  } as const
  // Given as a string, so that no digit passes through a floating-point number.
  return new Intl.NumberFormat(locale, style).format(amount as `${number}`)
}
