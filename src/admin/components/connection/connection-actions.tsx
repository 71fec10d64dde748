import { Button, toast } from "@medusajs/ui"
import { type ConnectionAnswer } from "../../../api/admin/xero/answers"
import { type useConnectionTest } from "../../hooks/connection/use-connection-test"
import { useDisconnect } from "../../hooks/connection/use-disconnect"
import { useQuestion } from "../../hooks/frame/use-question"
import { useText } from "../../hooks/frame/use-text"
import { ConnectButton } from "./connect-button"

interface ConnectionActionsProps {
  connection: ConnectionAnswer
  test: ReturnType<typeof useConnectionTest>
}

/** Test, reconnect and, after a question, disconnect. */
export function ConnectionActions({ connection, test }: ConnectionActionsProps) {
  const t = useText()
  const question = useQuestion()
  const disconnect = useDisconnect()

  const ask = async () => {
    const confirmed = await question({
      variant: "danger",
      title: t("connection.disconnectTitle", { name: connection.organisation_name }),
      description: t("connection.disconnectDescription"),
      confirmText: t("connection.disconnect"),
      cancelText: t("actions.cancel"),
    })
    if (confirmed) {
      disconnect.mutate(undefined, {
        onSuccess: () => toast.success(t("connection.disconnectedToast")),
      })
    }
  }

  return (
    <>
      <Button
        size="small"
        variant="transparent"
        className="text-ui-fg-error"
        isLoading={disconnect.isPending}
        onClick={ask}
        data-testid="xero-disconnect"
      >
        {t("connection.disconnect")}
      </Button>
      <Button
        size="small"
        variant="secondary"
        isLoading={test.isPending}
        onClick={() => test.mutate()}
        data-testid="xero-test"
      >
        {test.isPending ? t("test.running") : t("test.action")}
      </Button>
      {connection.status === "authorisation_lost" && (
        <ConnectButton label={t("connection.reconnect")} testId="xero-reconnect" />
      )}
    </>
  )
}
