import { Container, StatusBadge, Text } from "@medusajs/ui"
import { type ReportAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useReport } from "../../hooks/report/use-report"
import { useText } from "../../hooks/frame/use-text"
import { reportColours } from "../../state/report-state"
import { LoadFailure } from "../frame/load-failure"
import { Note } from "../frame/note"
import { ReportActions } from "./report-actions"
import { ReportProgress } from "./report-progress"
import { ReportResult } from "./report-result"
import { ReportVerdict } from "./report-verdict"
import { Section } from "../frame/section"
import { SectionSkeleton } from "../frame/section-skeleton"

/** One comparison: how far it is, or what it found. */
export function ReportSection({ report }: { report: ReportAnswer }) {
  const t = useText()
  const format = useFormat()
  const detail = useReport(report)
  const { state, from, to, audit, problem, created_at } = report
  const how = audit ? t("report.audited") : t("report.fromLedger")
  const running = state === "running"
  return (
    <div className="flex flex-col gap-y-3">
      <Section
        title={t("report.range", { from: format.day(from), to: format.day(to) })}
        subtitle={`${t("report.compared", { when: format.time(created_at) })}. ${how}.`}
        testId="xero-report"
        mark={
          <span aria-live="polite">
            <StatusBadge
              color={reportColours[state]}
              data-testid="xero-report-state"
              data-state={state}
            >
              {t(`report.state.${state}`)}
            </StatusBadge>
          </span>
        }
        actions={<ReportActions report={report} />}
      >
        {problem && (
          <div className="px-6 py-4">
            <Note variant={state === "failed" ? "error" : "warning"} testId="xero-report-problem">
              {t.said(problem)}
            </Note>
          </div>
        )}
        {running && <ReportProgress report={report} />}
        {state === "cancelled" && (
          <Text size="small" className="text-ui-fg-subtle px-6 py-4">
            {t("report.cancelled")}
          </Text>
        )}
        {detail.data && <ReportVerdict figures={detail.data.figures} />}
      </Section>
      {detail.data ? (
        <ReportResult figures={detail.data.figures} report={report} />
      ) : detail.isError ? (
        <Container className="p-0">
          <LoadFailure error={detail.error} onRetry={detail.refetch} />
        </Container>
      ) : (
        !running && <SectionSkeleton rows={6} />
      )}
    </div>
  )
}
