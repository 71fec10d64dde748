import { Table, Text } from "@medusajs/ui"
import { type Figure, type NamedFigure } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { documentsOf, type FigureOf, type OpenedFigure } from "../../state/report-figure"
import { OpenFigure } from "./open-figure"
import { ReportDifference } from "./report-difference"
import { Section } from "../frame/section"

/** Which amount of its figures a table shows, and where the two differ in it. */
const AMOUNTS = {
  net: { store: "store_net", xero: "xero_net", difference: "difference_net" },
  tax: { store: "store_tax", xero: "xero_tax", difference: "difference_tax" },
  total: { store: "store_total", xero: "xero_total", difference: "difference" },
} as const

const HEADS = {
  day: "report.day",
  month: "report.month",
  account: "report.account",
  tax_type: "report.taxRate",
  provider: "report.provider",
} as const

interface ReportTableProps {
  title: string
  hint: string
  of: FigureOf
  amount: keyof typeof AMOUNTS
  figures: (Figure | NamedFigure)[]
  currency: string
  onOpen: (figure: OpenedFigure) => void
}

/** Figures of one currency, the store's beside Xero's, with what they differ by. */
export function ReportTable({
  title,
  hint,
  of,
  amount,
  figures,
  currency,
  onOpen,
}: ReportTableProps) {
  const t = useText()
  const format = useFormat()
  const own = figures.filter(({ currency_code }) => currency_code === currency)
  const { store, xero, difference } = AMOUNTS[amount]
  const nameOf = (figure: Figure | NamedFigure): string => {
    if (figure.key === null) {
      return t("report.unknownKey")
    }
    const label = "label" in figure ? figure.label : null
    const payer = label && t.said(label)
    const names = {
      day: () => format.day(figure.key ?? ""),
      month: () => format.month(figure.key ?? ""),
      account: () => [figure.key, label].filter(Boolean).join(" "),
      tax_type: () => label ?? figure.key,
      provider: () => [payer ?? figure.key, figure.account_code].filter(Boolean).join(" → "),
    }
    return names[of]() ?? ""
  }
  if (!own.length) {
    return null
  }
  const heads = [t("report.store"), t("report.xero"), t("report.difference"), t("report.documents")]
  return (
    <Section title={title} subtitle={hint} testId={`xero-report-by-${of}`}>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell scope="col">{t(HEADS[of])}</Table.HeaderCell>
              {heads.map((head) => (
                <Table.HeaderCell key={head} scope="col" className="text-end">
                  {head}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body className="border-b-0">
            {own.map((figure) => (
              <Table.Row
                key={`${figure.key} ${figure.account_code}`}
                className="last:border-b-0"
                data-testid={`xero-report-${of}-${figure.key ?? "none"}`}
              >
                <Table.Cell className="whitespace-nowrap">
                  <OpenFigure
                    name={nameOf(figure)}
                    query={documentsOf(figure, of)}
                    onOpen={onOpen}
                  />
                </Table.Cell>
                <Table.Cell className="whitespace-nowrap text-end tabular-nums">
                  {format.money(figure[store], currency)}
                </Table.Cell>
                <Table.Cell className="whitespace-nowrap text-end tabular-nums">
                  {format.money(figure[xero], currency)}
                </Table.Cell>
                <Table.Cell className="whitespace-nowrap text-end tabular-nums">
                  <ReportDifference
                    amount={figure[difference]}
                    differing={figure.differing}
                    currency={currency}
                  />
                </Table.Cell>
                <Table.Cell className="text-end tabular-nums">
                  <Text as="span" size="small">
                    {format.number(figure.documents)}
                  </Text>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </Section>
  )
}
