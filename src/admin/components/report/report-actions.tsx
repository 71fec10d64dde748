import { Button } from "@medusajs/ui"
import { type ReportAnswer } from "../../../api/admin/xero/answers"
import { useCancelReport } from "../../hooks/report/use-cancel-report"
import { useDownloadReport } from "../../hooks/report/use-download-report"
import { useText } from "../../hooks/frame/use-text"

/** Cancels a comparison that runs; saves one that is over as a file. */
export function ReportActions({ report }: { report: ReportAnswer }) {
  const t = useText()
  const cancel = useCancelReport(report.id)
  const download = useDownloadReport(report)
  return report.state === "running" ? (
    <Button
      size="small"
      variant="secondary"
      isLoading={cancel.isPending}
      onClick={() => cancel.mutate()}
      data-testid="xero-report-cancel"
    >
      {t("report.cancel")}
    </Button>
  ) : (
    <Button
      size="small"
      variant="secondary"
      isLoading={download.isPending}
      onClick={() => download.mutate()}
      data-testid="xero-report-csv"
    >
      {t("report.csv")}
    </Button>
  )
}
