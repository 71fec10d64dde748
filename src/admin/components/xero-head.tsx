import { Button, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { type StatusAnswer } from "../../api/admin/xero/answers"
import { useText } from "../hooks/use-text"
import { type SyncState, syncState } from "../state/sync-state"
import { type TextKey } from "../i18n/text-key"
import { Note } from "./note"
import { Section } from "./section"
import { StatusFigures } from "./status-figures"
import { SyncStateBadge } from "./sync-state-badge"

const SENTENCES: Record<SyncState, TextKey> = {
  not_connected: "overview.notConnected",
  authorisation_lost: "overview.lost",
  paused: "overview.paused",
  held: "overview.held",
  waiting: "overview.waiting",
  in_step: "overview.inStep",
}

/** The head of the Xero page: how things stand, in a word, a sentence and figures. */
export function XeroHead({ status }: { status: StatusAnswer }) {
  const t = useText()
  const state = syncState(status)
  const name = status.connection?.organisation_name
  return (
    <Section
      level="h1"
      title={t("menu.xero")}
      subtitle={name ? t("overview.subtitle", { name }) : t("overview.subtitlePlain")}
      mark={<SyncStateBadge status={status} />}
      testId="xero-head"
      actions={
        <>
          {state !== "not_connected" && (
            <Button size="small" variant="secondary" asChild>
              <Link to="/xero/backfill" data-testid="xero-to-backfill">
                {t("links.backfill")}
              </Link>
            </Button>
          )}
          <Button size="small" variant="secondary" asChild>
            <Link to="/settings/xero" data-testid="xero-to-settings">
              {t("actions.openSettings")}
            </Link>
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <Text size="small" className="text-pretty" data-testid="xero-state-sentence">
          {state === "not_connected" && name
            ? t("connection.disconnectedExplain", { name })
            : t(SENTENCES[state])}
        </Text>
        {status.connection?.problem && (
          <Note variant="warning" testId="xero-connection-problem">
            {status.connection.problem}
          </Note>
        )}
        {status.mapping_problems > 0 && (
          <Note variant="warning" testId="xero-mapping-problems">
            {t("overview.mappingProblems", { count: status.mapping_problems })}{" "}
            <Link to="/settings/xero/mapping" className="text-ui-fg-interactive">
              {t("overview.reviewMapping")}
            </Link>
          </Note>
        )}
        <StatusFigures status={status} />
      </div>
    </Section>
  )
}
