import { Text } from "@medusajs/ui"
import { useText } from "../../hooks/frame/use-text"
import { ConnectButton } from "../connection/connect-button"
import { SetupCard } from "./setup-card"
import { type SetupStepInput } from "./setup-body"

/** The first step: let the store into Xero. */
export function SetupConnect({ status, onContinue, ...input }: SetupStepInput) {
  const t = useText()
  const { connection, custom_connection } = status
  const connected = connection?.status === "connected"
  return (
    <SetupCard step="connect" {...input} onContinue={connected ? onContinue : undefined}>
      <div className="flex flex-col items-start gap-y-4 px-6 py-4">
        <Text size="small" className="max-w-3xl text-pretty">
          {connected
            ? t("setup.connectedWith", { name: connection.organisation_name })
            : custom_connection
              ? t("connection.explainCustomConnection")
              : t("connection.explain")}
        </Text>
        {!connected && (
          <ConnectButton
            label={connection ? t("connection.connectAgain") : t("connection.connect")}
            testId="xero-connect"
          />
        )}
      </div>
    </SetupCard>
  )
}
