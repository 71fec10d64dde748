import {
  type BackfillAnswer,
  type ChartAnswer,
  type ConnectionAnswer,
} from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { isOpen } from "../../state/backfill-state"
import { BackfillHistory } from "./backfill-history"
import { BackfillRange } from "./backfill-range"
import { BackfillSection } from "./backfill-section"
import { Note } from "../frame/note"
import { Section } from "../frame/section"
import { XeroLink } from "../frame/xero-link"

interface BackfillBodyProps {
  connection: ConnectionAnswer
  backfills: BackfillAnswer[]
  chart: ChartAnswer
}

/** The page of past orders: the open sending, or the days of the next one, and the earlier ones. */
export function BackfillBody({ connection, backfills, chart }: BackfillBodyProps) {
  const t = useText()
  const open = backfills.find(isOpen)
  const earlier = backfills.filter((backfill) => backfill !== open)
  return (
    <div className="flex flex-col gap-y-3" data-testid="xero-backfill-page">
      <Section
        level="h1"
        title={t("backfill.title")}
        subtitle={t("backfill.subtitle", { name: connection.organisation_name })}
        testId="xero-backfill-head"
      >
        {connection.problem && (
          <div className="px-6 py-4">
            <Note variant="warning" testId="xero-connection-problem">
              {t.said(connection.problem)}
            </Note>
          </div>
        )}
        {!connection.sync_enabled && (
          <div className="px-6 py-4">
            <Note variant="warning" testId="xero-backfill-sync-off">
              {t("backfill.syncOff")}{" "}
              <XeroLink
                to="/settings/xero"
                className="text-ui-fg-interactive-hover hover:underline"
              >
                {t("actions.openSettings")}
              </XeroLink>
            </Note>
          </div>
        )}
        {!open && <BackfillRange timeZone={connection.time_zone} />}
      </Section>
      {open && (
        <BackfillSection
          key={open.id}
          backfill={open}
          chart={chart}
          organisation={connection.organisation_name}
        />
      )}
      <BackfillHistory backfills={earlier} />
    </div>
  )
}
