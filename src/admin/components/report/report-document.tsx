import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { type ReportRowAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { ReportDifference } from "./report-difference"

const LINK =
  "text-ui-fg-interactive-hover hover:underline focus-visible:shadow-borders-interactive-with-focus rounded-sm outline-none"

/** What one document of an order comes to on both sides, or what of the order has none, and why they differ. */
export function ReportDocument({ row }: { row: ReportRowAnswer }) {
  const t = useText()
  const format = useFormat()
  const { document_kind, document_number, currency_code: currency } = row
  const name = document_kind
    ? [t(`kind.${document_kind}`), document_number].filter(Boolean).join(" ")
    : t("report.noDocument")
  const booked = [
    [row.account_code, row.account_name].filter(Boolean).join(" "),
    row.tax_name ?? row.tax_type,
    row.provider,
  ].filter(Boolean)
  const amount = (net: string, tax: string) =>
    Number(tax) === 0
      ? format.money(net, currency)
      : t("report.net", { net: format.money(net, currency), tax: format.money(tax, currency) })
  return (
    <div className="rounded-lg border px-4 py-3" data-testid="xero-report-document">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Link to={`/orders/${row.order_id}`} className={`${LINK} txt-compact-small-plus`}>
          {row.order_label}
        </Link>
        <Text size="small" className="text-ui-fg-subtle">
          {format.day(row.day)}
        </Text>
      </div>
      <Text size="small" className="break-words">
        {row.xero_url ? (
          <a href={row.xero_url} target="_blank" rel="noreferrer" className={LINK}>
            {name}
          </a>
        ) : (
          name
        )}
      </Text>
      {booked.length > 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {booked.join(", ")}
        </Text>
      )}
      <dl className="txt-compact-small mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 tabular-nums">
        <dt className="text-ui-fg-subtle">{t("report.store")}</dt>
        <dd className="text-end">{amount(row.store_net, row.store_tax)}</dd>
        <dt className="text-ui-fg-subtle">{t("report.xero")}</dt>
        <dd className="text-end">{amount(row.xero_net, row.xero_tax)}</dd>
        <dt className="text-ui-fg-subtle">{t("report.difference")}</dt>
        <dd className="text-end">
          <ReportDifference
            amount={row.difference}
            differing={row.cause ? 1 : 0}
            currency={currency}
          />
        </dd>
      </dl>
      {row.cause && (
        <Text size="small" className="mt-2 text-pretty">
          <span className="txt-compact-small-plus">{t(`report.cause.${row.cause}`)}.</span>{" "}
          {row.reason && t.said(row.reason)}
        </Text>
      )}
    </div>
  )
}
