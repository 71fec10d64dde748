import { Text } from "@medusajs/ui"
import { type ReportAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { percentLooked } from "../../state/report-state"
import { ProgressBar } from "../frame/progress-bar"

/** How far a comparison is. */
export function ReportProgress({ report }: { report: ReportAnswer }) {
  const t = useText()
  const format = useFormat()
  const { orders, total } = report.progress
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4" data-testid="xero-report-progress">
      <ProgressBar
        label={t("report.progressLabel")}
        percent={percentLooked(report)}
        text={t("report.progress", { orders: format.number(orders), total: format.number(total) })}
        idle={report.problem !== null}
      />
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {t("report.runningHint")}
      </Text>
    </div>
  )
}
