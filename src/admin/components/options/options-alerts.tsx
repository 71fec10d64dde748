import { useText } from "../../hooks/frame/use-text"
import { OptionsGroup, type OptionsGroupInput } from "./options-group"
import { TextField } from "../form/text-field"

/** Who hears of trouble. */
export function OptionsAlerts({ draft, errors, onEdit }: OptionsGroupInput) {
  const t = useText()
  return (
    <OptionsGroup title={t("options.alerts")} testId="xero-options-alerts">
      <TextField
        label={t("options.alertEmail")}
        hint={t("options.alertEmailHint")}
        error={errors.alert_email ? t(errors.alert_email) : null}
        value={draft.alert_email}
        onChange={(alert_email) => onEdit({ alert_email })}
        testId="xero-alert-email"
      />
    </OptionsGroup>
  )
}
