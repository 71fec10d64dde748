import { type Text, useText } from "../../hooks/frame/use-text"
import { OptionsGroup, type OptionsGroupInput } from "./options-group"
import { SelectField } from "../form/select-field"
import { SwitchField } from "../form/switch-field"

const YEAR = 365.25
const DAYS = [30, 90, 365, 1095, 1826, 2191, 2556, 2922, 3650]

/** How long the log is kept, and whether Xero has a note of what it says. */
export function OptionsTrail({ draft, onEdit }: Omit<OptionsGroupInput, "errors">) {
  const t = useText()
  const days = [...new Set([...DAYS, draft.log_days])].sort((a, b) => a - b)
  return (
    <OptionsGroup title={t("options.trail")} testId="xero-options-trail">
      <SelectField
        label={t("options.logDays")}
        hint={t("options.logDaysHint")}
        value={String(draft.log_days)}
        options={days.map((value) => ({ value: String(value), label: long(value, t) }))}
        onChange={(value) => onEdit({ log_days: Number(value) })}
        testId="xero-log-days"
      />
      <SwitchField
        label={t("options.notes")}
        hint={t("options.notesHint")}
        checked={draft.history_notes}
        onChange={(history_notes) => onEdit({ history_notes })}
        testId="xero-history-notes"
      />
    </OptionsGroup>
  )
}

/** Days as years where they are whole ones, give or take a leap day or two. */
function long(days: number, t: Text): string {
  const years = Math.round(days / YEAR)
  return years > 0 && Math.abs(days - years * YEAR) < 3
    ? t("options.logYears", { count: years })
    : t("options.logDaysChoice", { count: days })
}
