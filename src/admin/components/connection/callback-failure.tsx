import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useText } from "../../hooks/frame/use-text"
import { ConnectButton } from "./connect-button"
import { Note } from "../frame/note"
import { Section } from "../frame/section"

/** Says why connecting did not work, and begins again. */
export function CallbackFailure({ message }: { message: string }) {
  const t = useText()
  return (
    <Section
      level="h1"
      title={t("callback.failedTitle")}
      testId="xero-callback-failed"
      actions={<ConnectButton label={t("actions.tryAgain")} testId="xero-callback-try-again" />}
    >
      <div className="flex flex-col gap-y-4 px-6 py-4">
        <Note variant="error" testId="xero-callback-message">
          {message}
        </Note>
        <Link
          to="/settings/xero"
          className="text-ui-fg-interactive-hover hover:underline w-fit"
          replace
        >
          <Text as="span" size="small" leading="compact" weight="plus">
            {t("callback.back")}
          </Text>
        </Link>
      </div>
    </Section>
  )
}
