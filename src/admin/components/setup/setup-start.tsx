import { Input, Label, Text } from "@medusajs/ui"
import { useState } from "react"
import { type SettingsAnswer } from "../../../api/admin/xero/answers"
import { useSaveSettings } from "../../hooks/options/use-save-settings"
import { useText } from "../../hooks/frame/use-text"
import { SetupCard } from "./setup-card"
import { SetupSettings } from "./setup-settings"
import { type SetupStepInput } from "./setup-body"

/** From which day on orders go to Xero. */
export function SetupStart(input: SetupStepInput) {
  return <SetupSettings>{(settings) => <StartDay {...input} settings={settings} />}</SetupSettings>
}

function StartDay({
  status,
  settings,
  onContinue,
  ...input
}: SetupStepInput & { settings: SettingsAnswer }) {
  const t = useText()
  const save = useSaveSettings()
  const [date, setDate] = useState(settings.start_date ?? "")
  const zone = status.connection?.time_zone
  const goOn = () =>
    date === settings.start_date
      ? onContinue()
      : save.mutate({ start_date: date }, { onSuccess: () => onContinue() })
  return (
    <SetupCard
      step="start"
      {...input}
      missing={null}
      problem={date ? null : t("sync.startDateRequired")}
      busy={save.isPending}
      onContinue={goOn}
    >
      <div className="flex max-w-md flex-col gap-y-2 px-6 py-4">
        <Label htmlFor="xero-setup-start" size="small" weight="plus">
          {t("sync.startDate")}
        </Label>
        <Input
          id="xero-setup-start"
          type="date"
          required
          value={date}
          onChange={(event) => setDate(event.target.value)}
          aria-describedby="xero-setup-start-hint"
          data-testid="xero-setup-start-date"
        />
        <Text id="xero-setup-start-hint" size="small" className="text-ui-fg-subtle text-pretty">
          {zone ? t("sync.startDateHint", { zone }) : t("sync.startDateHintPlain")}{" "}
          {t("setup.pastOrders")}
        </Text>
      </div>
    </SetupCard>
  )
}
