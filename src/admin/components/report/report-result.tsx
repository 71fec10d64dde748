import { useState } from "react"
import { type ReportAnswer, type ReportFigures } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { byMonth } from "../../state/report-chart"
import { currenciesOf, type OpenedFigure } from "../../state/report-figure"
import { ReportCauses } from "./report-causes"
import { ReportChart } from "./report-chart"
import { ReportCurrency } from "./report-currency"
import { ReportDocuments } from "./report-documents"
import { ReportTable } from "./report-table"

interface ReportResultProps {
  report: ReportAnswer
  figures: ReportFigures
}

/** The figures of a comparison in one currency: causes, chart and tables, each leading to its documents. */
export function ReportResult({ report, figures }: ReportResultProps) {
  const t = useText()
  const currencies = currenciesOf(figures.totals)
  const [chosen, setChosen] = useState<string | null>(null)
  const [opened, setOpened] = useState<OpenedFigure | null>(null)
  const currency = chosen ?? currencies[0]
  if (!currency) {
    return null
  }
  const months = byMonth(report.from, report.to)
  const shared = { currency, onOpen: setOpened }
  return (
    <>
      {currencies.length > 1 && (
        <ReportCurrency currencies={currencies} value={currency} onChange={setChosen} />
      )}
      <ReportCauses {...shared} causes={figures.causes} />
      <ReportChart
        {...shared}
        report={report}
        figures={months ? figures.by_month : figures.by_day}
      />
      <ReportTable
        {...shared}
        of="account"
        amount="net"
        title={t("report.byAccount")}
        hint={t("report.byAccountHint")}
        figures={figures.by_account}
      />
      <ReportTable
        {...shared}
        of="tax_type"
        amount="tax"
        title={t("report.byTax")}
        hint={t("report.byTaxHint")}
        figures={figures.by_tax_type}
      />
      <ReportTable
        {...shared}
        of="provider"
        amount="total"
        title={t("report.byProvider")}
        hint={t("report.byProviderHint")}
        figures={figures.by_provider}
      />
      <ReportTable
        {...shared}
        of={months ? "month" : "day"}
        amount="total"
        title={months ? t("report.byMonth") : t("report.byDay")}
        hint={t("report.withTax")}
        figures={(months ? figures.by_month : figures.by_day).filter(({ kind }) => kind === "sale")}
      />
      <ReportDocuments report={report} opened={opened} onClose={() => setOpened(null)} />
    </>
  )
}
