import { Table, Text } from "@medusajs/ui"
import { type ReportFigures } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { type OpenedFigure } from "../../state/report-figure"
import { OpenFigure } from "./open-figure"
import { Section } from "../frame/section"

interface ReportCausesProps {
  causes: ReportFigures["causes"]
  currency: string
  onOpen: (figure: OpenedFigure) => void
}

/** What differs, cause by cause, each leading to its documents; nothing where all agree. */
export function ReportCauses({ causes, currency, onOpen }: ReportCausesProps) {
  const t = useText()
  const format = useFormat()
  const own = causes.filter(({ currency_code }) => currency_code === currency)
  if (!own.length) {
    return null
  }
  return (
    <Section
      title={t("report.causes")}
      subtitle={t("report.causesHint")}
      testId="xero-report-causes"
    >
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell scope="col">{t("report.causeColumn")}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t("report.reason")}</Table.HeaderCell>
              <Table.HeaderCell scope="col" className="text-end">
                {t("report.orders")}
              </Table.HeaderCell>
              <Table.HeaderCell scope="col" className="text-end">
                {t("report.difference")}
              </Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body className="border-b-0">
            {own.map(({ cause, kind, orders, difference, reason }) => {
              const name = `${t(`report.${kind}`)}: ${t(`report.cause.${cause}`)}`
              const query = { cause, kind, currency }
              return (
                <Table.Row
                  key={`${cause} ${kind}`}
                  className="last:border-b-0"
                  data-testid={`xero-report-cause-${kind}-${cause}`}
                >
                  <Table.Cell className="whitespace-nowrap">
                    <OpenFigure name={name} query={query} onOpen={onOpen} />
                  </Table.Cell>
                  <Table.Cell className="max-w-96 py-2">
                    <Text size="small" className="text-ui-fg-subtle text-pretty">
                      {reason && t.said(reason)}
                    </Text>
                  </Table.Cell>
                  <Table.Cell className="text-end tabular-nums">{format.number(orders)}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap text-end tabular-nums">
                    {format.money(difference, currency)}
                  </Table.Cell>
                </Table.Row>
              )
            })}
          </Table.Body>
        </Table>
      </div>
    </Section>
  )
}
