import { useText } from "../../hooks/frame/use-text"
import { OptionsGroup, type OptionsGroupInput } from "./options-group"
import { SelectField } from "../form/select-field"

/** What becomes of a document whose day Xero has locked. */
export function OptionsClosedPeriods({ draft, onEdit }: Omit<OptionsGroupInput, "errors">) {
  const t = useText()
  return (
    <OptionsGroup title={t("options.closed")} testId="xero-options-closed-periods">
      <SelectField
        label={t("options.locked")}
        hint={t(`options.lockedHints.${draft.locked_period}`)}
        value={draft.locked_period}
        options={(["hold", "next_open_day"] as const).map((value) => ({
          value,
          label: t(`options.lockedChoices.${value}`),
        }))}
        onChange={(locked_period) => onEdit({ locked_period })}
        testId="xero-locked-period"
      />
    </OptionsGroup>
  )
}
