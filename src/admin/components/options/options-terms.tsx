import { useText } from "../../hooks/frame/use-text"
import { type OptionsGroupInput } from "./options-group"
import { SelectField } from "../form/select-field"
import { TextField } from "../form/text-field"

/** When an invoice is due. */
export function OptionsTerms({ draft, errors, onEdit }: OptionsGroupInput) {
  const t = useText()
  return (
    <>
      <SelectField
        label={t("options.terms")}
        hint={draft.due_terms === "contact" ? t("options.termsContactHint") : null}
        value={draft.due_terms}
        options={(["days", "contact"] as const).map((value) => ({
          value,
          label: t(`options.termsChoices.${value}`),
        }))}
        onChange={(due_terms) => onEdit({ due_terms })}
        testId="xero-due-terms"
      />
      {draft.due_terms === "days" && (
        <TextField
          label={t("options.dueDays")}
          hint={t("options.dueDaysHint")}
          error={errors.due_days ? t(errors.due_days) : null}
          value={draft.due_days}
          inputMode="numeric"
          onChange={(due_days) => onEdit({ due_days })}
          testId="xero-due-days"
        />
      )}
    </>
  )
}
