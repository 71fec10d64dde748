import { StatusBadge, Table, Text } from "@medusajs/ui"
import { type BackfillAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { backfillColours } from "../../state/backfill-state"
import { Section } from "../frame/section"
import { XeroLink } from "../frame/xero-link"

/** The sendings that are over, with what became of them. */
export function BackfillHistory({ backfills }: { backfills: BackfillAnswer[] }) {
  const t = useText()
  return (
    <Section
      title={t("backfill.history")}
      subtitle={t("backfill.historyHint")}
      testId="xero-backfill-history"
    >
      {backfills.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("backfill.historyEmpty")}
        </Text>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell scope="col">{t("backfill.days")}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t("backfill.stateColumn")}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t("backfill.result")}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t("backfill.ended")}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body className="border-b-0">
              {backfills.map((backfill) => (
                <HistoryRow key={backfill.id} backfill={backfill} />
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Section>
  )
}

function HistoryRow({ backfill }: { backfill: BackfillAnswer }) {
  const t = useText()
  const format = useFormat()
  const { id, state, from_date, to_date, progress, started_at, ended_at } = backfill
  return (
    <Table.Row
      className="last:border-b-0"
      data-testid={`xero-backfill-row-${id}`}
      data-state={state}
    >
      <Table.Cell className="whitespace-nowrap">
        {t("backfill.range", { from: format.day(from_date), to: format.day(to_date) })}
      </Table.Cell>
      <Table.Cell>
        <StatusBadge color={backfillColours[state]}>{t(`backfill.state.${state}`)}</StatusBadge>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        {started_at
          ? t("backfill.resultValue", {
              done: format.number(progress.done),
              total: format.number(progress.total),
            })
          : t("backfill.neverStarted")}
        {progress.held > 0 && (
          <>
            {", "}
            <XeroLink
              to="/xero/log?state=held"
              className="text-ui-fg-interactive-hover hover:underline"
            >
              {t("backfill.resultHeld", { count: progress.held })}
            </XeroLink>
          </>
        )}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">{ended_at ? format.time(ended_at) : ""}</Table.Cell>
    </Table.Row>
  )
}
