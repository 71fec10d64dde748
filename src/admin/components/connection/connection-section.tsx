import { StatusBadge, Text } from "@medusajs/ui"
import { type ConnectionAnswer } from "../../../api/admin/xero/answers"
import { useConnectionTest } from "../../hooks/connection/use-connection-test"
import { useStatus } from "../../hooks/connection/use-status"
import { useText } from "../../hooks/frame/use-text"
import { ConnectButton } from "./connect-button"
import { ConnectionActions } from "./connection-actions"
import { ConnectionFacts } from "./connection-facts"
import { ConnectionTestResult } from "./connection-test-result"
import { Note } from "../frame/note"
import { Section } from "../frame/section"

/** The connection to Xero: how it stands, what it is, and everything that can be done with it. */
export function ConnectionSection({ connection }: { connection: ConnectionAnswer | null }) {
  const t = useText()
  const test = useConnectionTest()
  if (!connection || connection.status === "disconnected") {
    return <Unconnected former={connection} />
  }
  const lost = connection.status === "authorisation_lost"
  return (
    <Section
      title={t("connection.title")}
      subtitle={t("connection.subtitle")}
      testId="xero-connection"
      level="h1"
      mark={
        <span aria-live="polite">
          <StatusBadge
            color={lost ? "red" : "green"}
            data-testid="xero-connection-status"
            data-state={connection.status}
          >
            {lost ? t("state.authorisation_lost") : t("connection.connected")}
          </StatusBadge>
        </span>
      }
      actions={<ConnectionActions connection={connection} test={test} />}
    >
      {(lost || connection.problem) && (
        <div className="px-6 py-4">
          <Note variant={lost ? "error" : "warning"} testId="xero-connection-problem">
            {lost && <p>{t("connection.lost")}</p>}
            {connection.problem && <p>{t.said(connection.problem)}</p>}
          </Note>
        </div>
      )}
      {test.data && <ConnectionTestResult result={test.data} />}
      <ConnectionFacts connection={connection} />
    </Section>
  )
}

function Unconnected({ former }: { former: ConnectionAnswer | null }) {
  const t = useText()
  const { data: status } = useStatus()
  return (
    <Section
      title={t("connection.title")}
      subtitle={t("connection.subtitle")}
      testId="xero-connection"
      level="h1"
      mark={
        <StatusBadge color="grey" data-testid="xero-connection-status" data-state="not_connected">
          {former ? t("connection.disconnected") : t("state.not_connected")}
        </StatusBadge>
      }
      actions={
        <ConnectButton
          label={former ? t("connection.connectAgain") : t("connection.connect")}
          testId="xero-connect"
        />
      }
    >
      <div className="flex flex-col gap-y-2 px-6 py-4">
        {former && (
          <Text size="small" className="text-pretty">
            {t("connection.disconnectedExplain", { name: former.organisation_name })}
          </Text>
        )}
        <Text size="small" className="text-ui-fg-subtle max-w-3xl text-pretty">
          {status?.custom_connection
            ? t("connection.explainCustomConnection")
            : t("connection.explain")}
        </Text>
      </div>
    </Section>
  )
}
