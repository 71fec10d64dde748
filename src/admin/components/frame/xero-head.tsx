import { Text } from "@medusajs/ui"
import { type StatusAnswer } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { type SyncState, syncState } from "../../state/sync-state"
import { type TextKey } from "../../i18n/text-key"
import { LinkButton } from "./link-button"
import { HeadLinks } from "./head-links"
import { Note } from "./note"
import { Section } from "./section"
import { SendingNote } from "../sync/sending-note"
import { StatusFigures } from "../sync/status-figures"
import { SyncStateBadge } from "../sync/sync-state-badge"
import { XeroLink } from "./xero-link"

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
          <HeadLinks status={status} />
          {state !== "not_connected" && (
            <LinkButton to="/xero/backfill" testId="xero-to-backfill">
              {t("links.backfill")}
            </LinkButton>
          )}
          {status.connection && (
            <LinkButton to="/xero/report" testId="xero-to-report">
              {t("links.report")}
            </LinkButton>
          )}
          <LinkButton to="/settings/xero" testId="xero-to-settings">
            {t("actions.openSettings")}
          </LinkButton>
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
            {t.said(status.connection.problem)}
          </Note>
        )}
        <SendingNote status={status} />
        {status.mapping_problems > 0 && (
          <Note variant="warning" testId="xero-mapping-problems">
            {t("overview.mappingProblems", { count: status.mapping_problems })}{" "}
            <XeroLink
              to="/settings/xero/mapping"
              className="text-ui-fg-interactive-hover hover:underline"
            >
              {t("overview.reviewMapping")}
            </XeroLink>
          </Note>
        )}
        <StatusFigures status={status} />
      </div>
    </Section>
  )
}
