import { type SettingsAnswer } from "../../api/admin/xero/answers"
import { type TextKey } from "../i18n/text-key"
import { isDays } from "./days"

type Prefix = "invoice_number_prefix" | "credit_note_number_prefix"

/** The options as they are being edited; days and the item code stay text until they are saved. */
export interface OptionsDraft extends Omit<
  SettingsAnswer,
  "sync_enabled" | "start_date" | "due_days" | "item_code"
> {
  due_days: string
  /** Empty for none. */
  item_code: string
}

/** What is wrong with a draft, by field; empty when it can be saved. */
export type OptionsErrors = Partial<Record<Prefix | "due_days" | "item_code", TextKey>>

export function draftOf(settings: SettingsAnswer): OptionsDraft {
  const { sync_enabled: _on, start_date: _date, ...options } = settings
  return {
    ...options,
    due_days: String(settings.due_days),
    item_code: settings.item_code ?? "",
  }
}

/** The server's own rules, checked before it is asked. Days that do not count are not looked at. */
export function optionsErrors(draft: OptionsDraft): OptionsErrors {
  const found: [keyof OptionsErrors, TextKey | null][] = [
    ["invoice_number_prefix", prefixError(draft.invoice_number_prefix)],
    ["credit_note_number_prefix", prefixError(draft.credit_note_number_prefix)],
    ["item_code", draft.item_code.trim().length > 30 ? "options.itemCodeLong" : null],
    ["due_days", draft.due_terms === "days" ? daysError(draft.due_days) : null],
  ]
  return Object.fromEntries(found.filter(([, error]) => error !== null))
}

function prefixError(prefix: string): TextKey | null {
  if (prefix.length > 30) {
    return "options.prefixLong"
  }
  return /^[\p{L}\p{N} ._/#-]*$/u.test(prefix) ? null : "options.prefixInvalid"
}

const daysError = (days: string): TextKey | null => (isDays(days) ? null : "options.dueDaysInvalid")

/** The fields that differ from what is saved, ready to be sent. */
export function optionsChange(draft: OptionsDraft, saved: SettingsAnswer): Partial<SettingsAnswer> {
  const { due_days, item_code, ...plain } = draft
  const now: Partial<SettingsAnswer> = {
    ...plain,
    item_code: item_code.trim() || null,
    // Days that do not count stay as they were.
    due_days: draft.due_terms === "days" ? Number(due_days.trim() || NaN) : saved.due_days,
  }
  const names = Object.keys(now) as (keyof SettingsAnswer)[]
  return Object.fromEntries(
    names.filter((name) => now[name] !== saved[name]).map((name) => [name, now[name]])
  )
}
