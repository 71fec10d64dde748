import { type ReportFigures } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { Note } from "../frame/note"

/** Whether store and Xero agree, in a sentence. */
export function ReportVerdict({ figures }: { figures: ReportFigures }) {
  const t = useText()
  const { totals, causes } = figures
  const agree = causes.length === 0
  return (
    <div className="px-6 py-4">
      <Note variant={agree ? "success" : "warning"} testId="xero-report-verdict">
        {totals.length === 0
          ? t("report.empty")
          : agree
            ? t("report.agrees")
            : t("report.differs", { count: causes.length })}
      </Note>
    </div>
  )
}
