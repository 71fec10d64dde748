import { useState } from "react"
import { useText } from "../../hooks/frame/use-text"
import { OptionsSection } from "../options/options-section"
import { SetupCard } from "./setup-card"
import { SetupSettings } from "./setup-settings"
import { type SetupStepInput } from "./setup-body"

/** What is sent, when, and how it looks in Xero. */
export function SetupOptions({ status, ...input }: SetupStepInput) {
  const t = useText()
  const [unsaved, setUnsaved] = useState(false)
  return (
    <SetupSettings>
      {(settings) => (
        <SetupCard
          step="options"
          {...input}
          problem={unsaved ? t("setup.saveFirst") : null}
          cards={
            status.connection && (
              <OptionsSection
                settings={settings}
                connection={status.connection}
                onUnsaved={setUnsaved}
              />
            )
          }
        />
      )}
    </SetupSettings>
  )
}
