import { ChevronRight } from "@medusajs/icons"
import { StatusBadge, Text } from "@medusajs/ui"
import { type ReactNode } from "react"
import { type StatusAnswer } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { ConnectAnother } from "../connection/connect-another"
import { Section } from "./section"
import { XeroLink } from "./xero-link"

/** The ways from the settings to the mapping, the past orders and the log. */
export function MoreLinks({ status }: { status: StatusAnswer }) {
  const t = useText()
  const connected = status.connection && status.connection.status !== "disconnected"
  return (
    <Section title={t("links.title")} testId="xero-links">
      {connected && (
        <Row
          to="/settings/xero/mapping"
          title={t("links.mapping")}
          hint={t("links.mappingHint")}
          testId="xero-to-mapping"
          mark={
            status.mapping_problems > 0 && (
              <StatusBadge color="orange" data-testid="xero-mapping-problems">
                {t("links.mappingProblems", { count: status.mapping_problems })}
              </StatusBadge>
            )
          }
        />
      )}
      {connected && (
        <Row
          to="/xero/backfill"
          title={t("links.backfill")}
          hint={t("links.backfillHint")}
          testId="xero-to-backfill"
        />
      )}
      {status.connection && (
        <Row
          to="/xero/report"
          title={t("links.report")}
          hint={t("links.reportHint")}
          testId="xero-to-report"
        />
      )}
      {connected && (
        <Row
          to="/xero/tasks"
          title={t("links.tasks")}
          hint={t("links.tasksHint")}
          testId="xero-to-tasks"
        />
      )}
      <Row to="/xero/log" title={t("links.log")} hint={t("links.logHint")} testId="xero-to-log" />
      {connected && !status.custom_connection && <ConnectAnother />}
    </Section>
  )
}

interface RowProps {
  to: string
  title: string
  hint: string
  testId: string
  mark?: ReactNode
}

function Row({ to, title, hint, testId, mark }: RowProps) {
  return (
    <XeroLink
      to={to}
      data-testid={testId}
      className="transition-fg hover:bg-ui-bg-base-hover focus-visible:shadow-borders-interactive-with-focus flex items-center justify-between gap-4 px-6 py-4 outline-none last:rounded-b-lg"
    >
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus">
          {title}
        </Text>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {hint}
        </Text>
      </div>
      <div className="flex shrink-0 items-center gap-x-2">
        {mark}
        <ChevronRight className="text-ui-fg-muted rtl:rotate-180" />
      </div>
    </XeroLink>
  )
}
