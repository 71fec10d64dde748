import { type SettingsAnswer } from "../../api/admin/xero/answers"
import { type TextKey } from "../i18n/text-key"

/** The options as they are being edited; days stay text until they are saved. */
export interface OptionsDraft extends Omit<
  SettingsAnswer,
  "sync_enabled" | "start_date" | "due_days"
> {
  due_days: string
}

/** What is wrong with a draft, by field; empty when it can be saved. */
export type OptionsErrors = Partial<Record<"invoice_number_prefix" | "due_days", TextKey>>

export function draftOf(settings: SettingsAnswer): OptionsDraft {
  const { sync_enabled: _on, start_date: _date, ...options } = settings
  return { ...options, due_days: String(settings.due_days) }
}

/** The server's own rules, checked before it is asked. */
export function optionsErrors(draft: OptionsDraft): OptionsErrors {
  const errors: OptionsErrors = {}
  if (draft.invoice_number_prefix.length > 30) {
    errors.invoice_number_prefix = "options.prefixLong"
  } else if (!/^[\p{L}\p{N} ._/#-]*$/u.test(draft.invoice_number_prefix)) {
    errors.invoice_number_prefix = "options.prefixInvalid"
  }
  if (!/^\d{1,3}$/.test(draft.due_days.trim()) || Number(draft.due_days) > 365) {
    errors.due_days = "options.dueDaysInvalid"
  }
  return errors
}

/** The fields that differ from what is saved, ready to be sent. */
export function optionsChange(draft: OptionsDraft, saved: SettingsAnswer): Partial<SettingsAnswer> {
  const before = draftOf(saved)
  const changed = Object.entries(draft).filter(
    ([name, value]) => before[name as keyof OptionsDraft] !== value
  )
  const change: Partial<SettingsAnswer> = Object.fromEntries(changed)
  return "due_days" in change ? { ...change, due_days: Number(draft.due_days) } : change
}
