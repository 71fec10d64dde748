import { Hint } from "@medusajs/ui"
import { useText } from "../../hooks/frame/use-text"
import { OptionsGroup, type OptionsGroupInput } from "./options-group"
import { SelectField } from "../form/select-field"
import { TextField } from "../form/text-field"

const CHOICES = ["at_once", "every_minutes", "daily", "by_hand"] as const

interface OptionsSendingProps extends OptionsGroupInput {
  /** IANA name of the organisation's time zone. */
  timeZone: string | null
}

/** When changes in the store go to Xero. */
export function OptionsSending({ draft, errors, onEdit, timeZone }: OptionsSendingProps) {
  const t = useText()
  return (
    <OptionsGroup title={t("options.sending")} testId="xero-options-sending">
      <SelectField
        label={t("options.sendWhen")}
        hint={t(`options.sendWhenHints.${draft.send_when}`)}
        value={draft.send_when}
        options={CHOICES.map((value) => ({ value, label: t(`options.sendWhens.${value}`) }))}
        onChange={(send_when) => onEdit({ send_when })}
        testId="xero-send-when"
      />
      {draft.send_when === "every_minutes" && (
        <TextField
          label={t("options.sendMinutes")}
          hint={t("options.sendMinutesHint")}
          error={errors.send_every_minutes ? t(errors.send_every_minutes) : null}
          value={draft.send_every_minutes}
          inputMode="numeric"
          onChange={(send_every_minutes) => onEdit({ send_every_minutes })}
          testId="xero-send-every-minutes"
        />
      )}
      {draft.send_when === "daily" && (
        <TextField
          label={t("options.sendTime")}
          hint={
            timeZone
              ? t("options.sendTimeHint", { zone: timeZone })
              : t("options.sendTimeHintPlain")
          }
          error={errors.send_daily_at ? t(errors.send_daily_at) : null}
          value={draft.send_daily_at}
          onChange={(send_daily_at) => onEdit({ send_daily_at })}
          testId="xero-send-daily-at"
        />
      )}
      {draft.send_when !== "at_once" && <Hint>{t("options.sendAlways")}</Hint>}
    </OptionsGroup>
  )
}
