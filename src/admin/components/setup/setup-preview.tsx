import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { PreviewResult } from "../preview/preview-result"
import { SetupCard } from "./setup-card"
import { SetupSettings } from "./setup-settings"
import { type SetupStepInput } from "./setup-body"

/** What would be sent as things are chosen now. */
export function SetupPreview({ status: _status, ...input }: SetupStepInput) {
  const t = useText()
  const format = useFormat()
  return (
    <SetupSettings>
      {({ start_date }) => (
        <SetupCard step="preview" {...input}>
          <div className="px-6 py-4">
            {start_date && (
              <PreviewResult
                title={t("setup.follows.fromDay", { day: format.day(start_date) })}
                startDate={start_date}
              />
            )}
          </div>
        </SetupCard>
      )}
    </SetupSettings>
  )
}
