import { type Figure, type ReportAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { byMonth, chartPoints, chartScale } from "../../state/report-chart"
import { documentsOf, type OpenedFigure } from "../../state/report-figure"
import { ReportBars } from "./report-bars"
import { Section } from "../frame/section"

interface ReportChartProps {
  report: ReportAnswer
  /** By day, or by month where the range is long. */
  figures: Figure[]
  currency: string
  onOpen: (figure: OpenedFigure) => void
}

/** Sales by day as bars, the store's beside Xero's. The table by day says the same in figures. */
export function ReportChart({ report, figures, currency, onOpen }: ReportChartProps) {
  const t = useText()
  const format = useFormat()
  const months = byMonth(report.from, report.to)
  const points = chartPoints(figures, currency, report)
  const title = months ? t("report.chartMonths") : t("report.chart")
  const nameOf = (key: string) => (months ? format.month(key) : format.day(key))
  return (
    <Section title={title} subtitle={t("report.chartHint")} testId="xero-report-chart">
      <figure className="flex flex-col gap-y-3 px-6 py-4">
        <figcaption className="txt-compact-small text-ui-fg-subtle flex gap-x-4">
          <Legend className="bg-ui-tag-blue-icon" text={t("report.store")} />
          <Legend className="bg-ui-tag-green-icon" text={t("report.xero")} />
        </figcaption>
        <ReportBars
          label={title}
          points={points}
          scale={chartScale(points)}
          amountText={(value) => format.money(String(value), currency, 0)}
          pointText={({ key, figure }) =>
            t("report.point", {
              key: nameOf(key),
              store: format.money(figure?.store_total ?? "0", currency),
              xero: format.money(figure?.xero_total ?? "0", currency),
            })
          }
          onOpen={({ key, figure }) =>
            figure &&
            onOpen({
              name: nameOf(key),
              query: documentsOf(figure, months ? "month" : "day"),
            })
          }
        />
        <div
          aria-hidden="true"
          className="txt-compact-xsmall text-ui-fg-subtle flex justify-between ps-16"
        >
          <span>{nameOf(points[0].key)}</span>
          <span>{nameOf(points[points.length - 1].key)}</span>
        </div>
      </figure>
    </Section>
  )
}

function Legend({ className, text }: { className: string; text: string }) {
  return (
    <span className="flex items-center gap-x-2">
      <span aria-hidden="true" className={`size-2 rounded-sm ${className}`} />
      {text}
    </span>
  )
}
