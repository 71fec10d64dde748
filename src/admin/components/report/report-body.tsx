import { Text } from "@medusajs/ui"
import { useState } from "react"
import { type ConnectionAnswer, type ReportAnswer } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { ReportHistory } from "./report-history"
import { ReportRange } from "./report-range"
import { ReportSection } from "./report-section"
import { Section } from "../frame/section"

interface ReportBodyProps {
  connection: ConnectionAnswer
  reports: ReportAnswer[]
}

/** The page of comparisons: the days to compare, the newest comparison or a chosen one, and the earlier ones. */
export function ReportBody({ connection, reports }: ReportBodyProps) {
  const t = useText()
  const [chosen, setChosen] = useState<string | null>(null)
  const running = reports.find(({ state }) => state === "running")
  const shown = running ?? reports.find(({ id }) => id === chosen) ?? reports.at(0)
  const others = reports.filter((report) => report !== shown)
  return (
    <div className="flex flex-col gap-y-3" data-testid="xero-report-page">
      <Section
        level="h1"
        title={t("report.title")}
        subtitle={t("report.subtitle", { name: connection.organisation_name })}
        testId="xero-report-head"
      >
        <ReportRange connection={connection} busy={Boolean(running)} />
      </Section>
      {shown ? (
        <ReportSection key={shown.id} report={shown} />
      ) : (
        <Section title={t("report.causes")} testId="xero-report-none">
          <Text size="small" className="text-ui-fg-subtle px-6 py-4">
            {t("report.never")}
          </Text>
        </Section>
      )}
      {others.length > 0 && <ReportHistory reports={others} onOpen={setChosen} />}
    </div>
  )
}
