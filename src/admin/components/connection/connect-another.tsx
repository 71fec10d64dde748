import { Text } from "@medusajs/ui"
import { useText } from "../../hooks/frame/use-text"
import { ConnectButton } from "./connect-button"

/** The way to a further organisation, among the links to other pages. */
export function ConnectAnother() {
  const t = useText()
  return (
    <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus">
          {t("organisations.another")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("organisations.anotherHint")}
        </Text>
      </div>
      <ConnectButton
        label={t("organisations.connectAnother")}
        variant="secondary"
        testId="xero-connect-another"
      />
    </div>
  )
}
