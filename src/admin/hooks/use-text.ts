import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { type TextKey } from "../i18n/text-key"

/** Gives the text of a key in the admin's language; a `count` among the values chooses the plural. */
export type Text = (key: TextKey, values?: Record<string, string | number>) => string

/** The texts of this plugin. An unknown key does not compile. */
export function useText(): Text {
  const { t } = useTranslation("xero")
  return useCallback<Text>((key, values) => String(t(key, { ...values })), [t])
}
