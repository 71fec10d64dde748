import { ExclamationCircle } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { failureMessage } from "../../api/failure-message"
import { useText } from "../../hooks/frame/use-text"

interface LoadFailureProps {
  error: unknown
  onRetry: () => void
}

/** Stands where something could not be loaded: what happened, and a way to try again. */
export function LoadFailure({ error, onRetry }: LoadFailureProps) {
  const t = useText()
  return (
    <div
      role="alert"
      data-testid="xero-load-failure"
      className="flex flex-col items-center gap-y-3 px-6 py-8 text-center"
    >
      <ExclamationCircle className="text-ui-fg-subtle" />
      <div>
        <Text size="small" leading="compact" weight="plus">
          {t("failures.title")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {failureMessage(error, t)}
        </Text>
      </div>
      <Button size="small" variant="secondary" onClick={onRetry} data-testid="xero-try-again">
        {t("actions.tryAgain")}
      </Button>
    </div>
  )
}
