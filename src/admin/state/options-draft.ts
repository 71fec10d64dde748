import { type SettingsAnswer } from "../../api/admin/xero/answers"
import { type TextKey } from "../i18n/text-key"
import { isDays } from "./days"

type Prefix = "invoice_number_prefix" | "credit_note_number_prefix"

type PaperText = "paper_name" | "paper_address" | "paper_tax_number" | "paper_note"

/** The options as they are being edited; numbers and the item code stay text until they are saved. */
export interface OptionsDraft extends Omit<
  SettingsAnswer,
  | "sync_enabled"
  | "start_date"
  | "due_days"
  | "item_code"
  | "alert_email"
  | "send_every_minutes"
  | PaperText
> {
  due_days: string
  send_every_minutes: string
  /** Empty for none. */
  item_code: string
  /** Empty for nobody. */
  alert_email: string
  /** Empty for what Xero has, or for nothing. */
  paper_name: string
  paper_address: string
  paper_tax_number: string
  paper_note: string
}

/** What is wrong with a draft, by field; empty when it can be saved. */
export type OptionsErrors = Partial<
  Record<
    Prefix | "due_days" | "item_code" | "alert_email" | "send_every_minutes" | "send_daily_at",
    TextKey
  >
>

export function draftOf(settings: SettingsAnswer): OptionsDraft {
  const { sync_enabled: _on, start_date: _date, ...options } = settings
  return {
    ...options,
    due_days: String(settings.due_days),
    send_every_minutes: String(settings.send_every_minutes),
    item_code: settings.item_code ?? "",
    alert_email: settings.alert_email ?? "",
    paper_name: settings.paper_name ?? "",
    paper_address: settings.paper_address ?? "",
    paper_tax_number: settings.paper_tax_number ?? "",
    paper_note: settings.paper_note ?? "",
  }
}

/** The server's own rules, checked before it is asked. What does not count is not looked at. */
export function optionsErrors(draft: OptionsDraft): OptionsErrors {
  const found: [keyof OptionsErrors, TextKey | null][] = [
    ["invoice_number_prefix", prefixError(draft.invoice_number_prefix)],
    ["credit_note_number_prefix", prefixError(draft.credit_note_number_prefix)],
    ["item_code", draft.item_code.trim().length > 30 ? "options.itemCodeLong" : null],
    ["alert_email", emailError(draft.alert_email)],
    ["due_days", draft.due_terms === "days" ? daysError(draft.due_days) : null],
    [
      "send_every_minutes",
      draft.send_when === "every_minutes" && !isMinutes(draft.send_every_minutes)
        ? "options.minutesInvalid"
        : null,
    ],
    [
      "send_daily_at",
      draft.send_when === "daily" && !isTime(draft.send_daily_at) ? "options.timeInvalid" : null,
    ],
  ]
  return Object.fromEntries(found.filter(([, error]) => error !== null))
}

function prefixError(prefix: string): TextKey | null {
  if (prefix.length > 30) {
    return "options.prefixLong"
  }
  return /^[\p{L}\p{N} ._/#-]*$/u.test(prefix) ? null : "options.prefixInvalid"
}

/** A rough check; the server has the last word. */
const emailError = (address: string): TextKey | null =>
  /^(\S+@\S+\.\S+)?$/.test(address.trim()) ? null : "options.alertEmailInvalid"

const isMinutes = (text: string): boolean =>
  /^\d{1,4}$/.test(text.trim()) && Number(text) >= 5 && Number(text) <= 1440

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text.trim())

const daysError = (days: string): TextKey | null => (isDays(days) ? null : "options.dueDaysInvalid")

/** The fields that differ from what is saved, ready to be sent. */
export function optionsChange(draft: OptionsDraft, saved: SettingsAnswer): Partial<SettingsAnswer> {
  const { due_days, item_code, alert_email, send_every_minutes, send_daily_at, ...plain } = draft
  const now: Partial<SettingsAnswer> = {
    ...plain,
    item_code: item_code.trim() || null,
    alert_email: alert_email.trim() || null,
    paper_name: draft.paper_name.trim() || null,
    paper_address: draft.paper_address.trim() || null,
    paper_tax_number: draft.paper_tax_number.trim() || null,
    paper_note: draft.paper_note.trim() || null,
    // What does not count stays as it was.
    send_every_minutes:
      draft.send_when === "every_minutes"
        ? Number(send_every_minutes.trim() || NaN)
        : saved.send_every_minutes,
    send_daily_at: draft.send_when === "daily" ? send_daily_at.trim() : saved.send_daily_at,
    due_days: draft.due_terms === "days" ? Number(due_days.trim() || NaN) : saved.due_days,
  }
  const names = Object.keys(now) as (keyof SettingsAnswer)[]
  return Object.fromEntries(
    names.filter((name) => !isSame(now[name], saved[name])).map((name) => [name, now[name]])
  )
}

/** Chosen records are the same in whatever order they were chosen. */
function isSame(now: unknown, saved: unknown): boolean {
  return Array.isArray(now) && Array.isArray(saved)
    ? now.length === saved.length && now.every((id) => saved.includes(id))
    : now === saved
}
