import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { type TextKey } from "../../i18n/text-key"
import { translateSentence } from "../../sentences/translate-sentence"
import { localeOf } from "../../state/locale-of"

/** What the pages say. */
export interface Text {
  /** The text of a key in the admin's language; a `count` among the values chooses the plural. */
  (key: TextKey, values?: Record<string, string | number>): string
  /** A sentence of the server's in the admin's language, as far as it is known there. */
  said(sentence: string): string
}

/** The texts of this plugin. An unknown key does not compile. Numbers are written as the language does. */
export function useText(): Text {
  const { t, i18n } = useTranslation("xero")
  const locale = localeOf(i18n.language)
  return useMemo<Text>(() => {
    const number = new Intl.NumberFormat(locale)
    const written = (value: string | number) =>
      typeof value === "number" ? number.format(value) : value
    const text = (key: TextKey, values: Record<string, string | number> = {}) => {
      const shown = Object.entries(values).map(([name, value]) => [name, written(value)])
      // The count chooses the plural as it is, and is shown as it is written.
      return String(t(key, { ...values, replace: Object.fromEntries(shown) }))
    }
    const said = (sentence: string) => translateSentence(sentence, i18n.language)
    return Object.assign(text, { said })
  }, [t, locale, i18n.language])
}
