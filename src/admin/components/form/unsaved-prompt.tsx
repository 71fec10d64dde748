import { Prompt } from "@medusajs/ui"
import { type useUnsavedGuard } from "../../hooks/frame/use-unsaved-guard"
import { useText } from "../../hooks/frame/use-text"

/** Asks before a page with unsaved changes is left. */
export function UnsavedPrompt({ guard }: { guard: ReturnType<typeof useUnsavedGuard> }) {
  const t = useText()
  return (
    <Prompt open={guard.state === "blocked"} variant="confirmation">
      <Prompt.Content data-testid="xero-unsaved-prompt">
        <Prompt.Header>
          <Prompt.Title>{t("unsaved.title")}</Prompt.Title>
          <Prompt.Description>{t("unsaved.description")}</Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel type="button" onClick={() => guard.reset?.()}>
            {t("actions.stay")}
          </Prompt.Cancel>
          <Prompt.Action type="button" onClick={() => guard.proceed?.()}>
            {t("actions.leave")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
