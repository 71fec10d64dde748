import { type Text, useText } from "../../hooks/frame/use-text"
import { OptionsGroup, type OptionsGroupInput } from "./options-group"
import { SelectField } from "../form/select-field"
import { SwitchField } from "../form/switch-field"

const MINUTES = [0, 5, 15, 30, 60, 240, 720, 1440]
const HOUR = 60

/** What of the accountant's work in Xero comes back to the store, and how often it is looked for. */
export function OptionsInbound({ draft, onEdit }: Omit<OptionsGroupInput, "errors">) {
  const t = useText()
  const { fetch_every_minutes: chosen } = draft
  const minutes = [...new Set([...MINUTES, chosen])].sort((a, b) => a - b)
  return (
    <OptionsGroup title={t("options.inbound")} testId="xero-options-inbound">
      <SwitchField
        label={t("options.import")}
        hint={t("options.importHint")}
        checked={draft.import_payments}
        onChange={(import_payments) => onEdit({ import_payments })}
        testId="xero-import-payments"
      />
      <SelectField
        label={t("options.removed")}
        hint={t(`options.removedHints.${draft.removed_payments}`)}
        value={draft.removed_payments}
        options={(["flag", "reverse"] as const).map((value) => ({
          value,
          label: t(`options.removedChoices.${value}`),
        }))}
        onChange={(removed_payments) => onEdit({ removed_payments })}
        testId="xero-removed-payments"
      />
      <SelectField
        label={t("options.changes")}
        hint={t(`options.changesHints.${draft.xero_changes}`)}
        value={draft.xero_changes}
        options={(["ask", "accept", "restore"] as const).map((value) => ({
          value,
          label: t(`options.changesChoices.${value}`),
        }))}
        onChange={(xero_changes) => onEdit({ xero_changes })}
        testId="xero-changes"
      />
      <SelectField
        label={t("options.fetch")}
        hint={t("options.fetchHint")}
        value={String(chosen)}
        options={minutes.map((value) => ({ value: String(value), label: often(value, t) }))}
        onChange={(value) => onEdit({ fetch_every_minutes: Number(value) })}
        testId="xero-fetch-every"
      />
    </OptionsGroup>
  )
}

function often(minutes: number, t: Text): string {
  if (minutes === 0) {
    return t("options.fetchManual")
  }
  return minutes % HOUR === 0
    ? t("options.fetchHours", { count: minutes / HOUR })
    : t("options.fetchMinutes", { count: minutes })
}
