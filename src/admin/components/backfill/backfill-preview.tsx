import { Text } from "@medusajs/ui"
import { type BackfillAnswer, type ChartAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { ordersToSend } from "../../state/backfill-state"
import { BackfillCurrency } from "./backfill-currency"
import { BackfillEstimate } from "./backfill-estimate"
import { Figure } from "../report/figure"
import { Note } from "../frame/note"
import { PreviewHeld } from "../preview/preview-held"
import { XeroLink } from "../frame/xero-link"

interface BackfillPreviewProps {
  backfill: BackfillAnswer
  chart: ChartAnswer
}

/** What the counted orders are in Xero: documents, amounts by account and tax rate, what would wait, what it takes. */
export function BackfillPreview({ backfill, chart }: BackfillPreviewProps) {
  const t = useText()
  const format = useFormat()
  const { preview, estimate } = backfill
  const { documents, held } = preview
  const figures = [
    ...(preview.found
      ? [{ name: "found" as const, count: preview.found, detail: t("backfill.foundDetail") }]
      : []),
    ...(preview.in_doubt
      ? [{ name: "inDoubt" as const, count: preview.in_doubt, detail: t("backfill.inDoubtDetail") }]
      : []),
    { name: "contacts", count: preview.contacts, detail: t("backfill.contactsDetail") },
    { name: "invoices", count: documents.invoice },
    { name: "payments", count: documents.payment },
    { name: "creditNotes", count: documents.credit_note },
    { name: "refunds", count: documents.refund },
  ] as const
  if (preview.orders === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4" data-testid="xero-backfill-empty">
        {t("backfill.empty")}
      </Text>
    )
  }
  return (
    <div className="flex flex-col gap-y-6 px-6 py-4" data-testid="xero-backfill-preview">
      <dl className="grid grid-cols-2 gap-2 md:grid-cols-3">
        <Figure
          title={t("backfill.orders")}
          detail={
            preview.nothing_to_send > 0
              ? t("backfill.ordersDetail", { count: preview.nothing_to_send })
              : undefined
          }
          testId="xero-backfill-orders"
        >
          {format.number(preview.orders)}
        </Figure>
        {figures.map(({ name, count, ...more }) => (
          <Figure
            key={name}
            title={t(`backfill.${name}`)}
            testId={`xero-backfill-${name}`}
            {...more}
          >
            {format.number(count)}
          </Figure>
        ))}
      </dl>
      {ordersToSend(backfill) === 0 && (
        <Note variant="success" testId="xero-backfill-nothing">
          {t("backfill.nothing")}
        </Note>
      )}
      {preview.currencies.map((currency) => (
        <BackfillCurrency key={currency.currency_code} currency={currency} chart={chart} />
      ))}
      {held.length > 0 && (
        <div className="flex flex-col gap-y-4">
          <PreviewHeld held={held} />
          <XeroLink
            to="/settings/xero/mapping"
            className="text-ui-fg-interactive-hover hover:underline txt-compact-small-plus w-fit"
          >
            {t("preview.toMapping")}
          </XeroLink>
        </div>
      )}
      {estimate.calls > 0 && backfill.state === "ready" && <BackfillEstimate estimate={estimate} />}
    </div>
  )
}
