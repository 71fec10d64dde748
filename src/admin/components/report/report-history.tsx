import { Button, StatusBadge, Table } from "@medusajs/ui"
import { type ReportAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { reportColours } from "../../state/report-state"
import { Section } from "../frame/section"

interface ReportHistoryProps {
  reports: ReportAnswer[]
  /** @param id of the comparison to show */
  onOpen: (id: string) => void
}

/** The earlier comparisons that are kept. */
export function ReportHistory({ reports, onOpen }: ReportHistoryProps) {
  const t = useText()
  const format = useFormat()
  return (
    <Section title={t("report.earlier")} testId="xero-report-history">
      <div className="overflow-x-auto">
        <Table>
          <Table.Body className="border-b-0">
            {reports.map(({ id, from, to, state, audit, created_at }) => (
              <Table.Row key={id} className="last:border-b-0" data-testid={`xero-report-row-${id}`}>
                <Table.Cell className="whitespace-nowrap">
                  {t("report.range", { from: format.day(from), to: format.day(to) })}
                </Table.Cell>
                <Table.Cell>
                  <StatusBadge color={reportColours[state]}>
                    {t(`report.state.${state}`)}
                  </StatusBadge>
                </Table.Cell>
                <Table.Cell className="whitespace-nowrap">
                  {audit ? t("report.audited") : t("report.fromLedger")}
                </Table.Cell>
                <Table.Cell className="whitespace-nowrap">{format.time(created_at)}</Table.Cell>
                <Table.Cell className="text-end">
                  <Button size="small" variant="transparent" onClick={() => onOpen(id)}>
                    {t("report.open")}
                  </Button>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </Section>
  )
}
