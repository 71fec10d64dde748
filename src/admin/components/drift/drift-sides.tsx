import { type DiscrepancyAnswer } from "../../../api/admin/xero/answers"
import { type Format, useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"

type Side = DiscrepancyAnswer["store"]

/** What the store and Xero have, as far as they differ. */
export function DriftSides({ one }: { one: DiscrepancyAnswer }) {
  const t = useText()
  const format = useFormat()
  const store = shown(one.store, one.currency_code, format)
  const xero = shown(one.xero, one.currency_code, format)
  return store || xero ? (
    <dl className="txt-compact-small grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 tabular-nums">
      <dt className="text-ui-fg-subtle">{t("report.store")}</dt>
      <dd className="break-words text-end">{store || "–"}</dd>
      <dt className="text-ui-fg-subtle">{t("report.xero")}</dt>
      <dd className="break-words text-end">{xero || "–"}</dd>
    </dl>
  ) : null
}

/** A contact has no name here, since the plugin keeps none. */
function shown(side: Side, currency: string | null, format: Format): string {
  return [
    side.name,
    side.number,
    side.reference,
    side.date && format.day(side.date),
    side.total && format.money(side.total, currency),
    ...(side.lines ?? []).map(({ account_code, tax_type, net }) =>
      [account_code, tax_type, format.money(net, currency)].filter(Boolean).join(" ")
    ),
  ]
    .filter(Boolean)
    .join(" · ")
}
