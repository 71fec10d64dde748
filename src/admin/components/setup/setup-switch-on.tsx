import { toast } from "@medusajs/ui"
import { useSaveSettings } from "../../hooks/options/use-save-settings"
import { useText } from "../../hooks/frame/use-text"
import { SetupCard } from "./setup-card"
import { SetupFollows } from "./setup-follows"
import { SetupSettings } from "./setup-settings"
import { type SetupStepInput } from "./setup-body"

interface SetupSwitchOnProps extends SetupStepInput {
  onDone: () => void
}

/** The last step: what will happen from now on, and the switch. */
export function SetupSwitchOn({ status, onDone, onBack }: SetupSwitchOnProps) {
  const t = useText()
  const save = useSaveSettings()
  const on = Boolean(status.connection?.sync_enabled)
  const switchOn = () =>
    save.mutate(
      { sync_enabled: true },
      {
        onSuccess: () => {
          toast.success(t("sync.switchedOn"))
          onDone()
        },
      }
    )
  return (
    <SetupSettings>
      {(settings) => (
        <SetupCard
          step="switch_on"
          missing={null}
          onBack={onBack}
          continuing={save.isPending}
          label={on ? t("setup.toEnd") : t("sync.switchOn")}
          onContinue={on ? onDone : switchOn}
        >
          <SetupFollows settings={settings} />
        </SetupCard>
      )}
    </SetupSettings>
  )
}
