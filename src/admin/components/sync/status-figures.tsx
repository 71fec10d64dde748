import { type StatusAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { Figure } from "../report/figure"

/** What is in Xero, what waits, and how many calls are left. */
export function StatusFigures({ status }: { status: StatusAnswer }) {
  const t = useText()
  const format = useFormat()
  const { documents, waiting, calls_left, last_synced_at } = status
  const { minute, day } = calls_left
  const onTheWay = waiting.queued + waiting.running + waiting.failed
  const callsLeft =
    minute === null || day === null
      ? t("overview.unknown")
      : t("overview.callsLeftValue", { minute: format.number(minute), day: format.number(day) })
  return (
    <dl className="grid grid-cols-2 gap-2 md:grid-cols-4">
      <Figure title={t("overview.contacts")} testId="xero-count-contact">
        {format.number(documents.contact)}
      </Figure>
      <Figure title={t("overview.invoices")} testId="xero-count-invoice">
        {format.number(documents.invoice)}
      </Figure>
      <Figure title={t("overview.creditNotes")} testId="xero-count-credit_note">
        {format.number(documents.credit_note)}
      </Figure>
      <Figure title={t("overview.payments")} testId="xero-count-payment">
        {format.number(documents.payment + documents.refund)}
      </Figure>
      <Figure title={t("overview.queued")} testId="xero-count-waiting">
        {format.number(onTheWay)}
      </Figure>
      <Figure title={t("overview.heldCount")} testId="xero-count-held">
        {format.number(waiting.held)}
      </Figure>
      <Figure title={t("overview.lastSynced")} testId="xero-last-synced">
        {last_synced_at ? format.time(last_synced_at) : t("overview.never")}
      </Figure>
      <Figure title={t("overview.callsLeft")} testId="xero-calls-left">
        {callsLeft}
      </Figure>
    </dl>
  )
}
