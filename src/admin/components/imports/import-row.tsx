import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { type ImportAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"

/** A payment that waits: how much, on which invoice, and why. */
export function ImportRow({ one }: { one: ImportAnswer }) {
  const t = useText()
  const format = useFormat()
  const money = (amount: string | null) => format.money(amount ?? "0", one.currency_code)
  return (
    <div className="flex flex-col gap-y-1 px-6 py-4" data-testid="xero-import">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <Text size="small" leading="compact" weight="plus">
          {[money(one.amount), one.invoice_number].filter(Boolean).join(" · ")}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {t("imports.ofTotal", { allocated: money(one.allocated), total: money(one.total) })}
        </Text>
      </div>
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {one.reason && t.said(one.reason)}
      </Text>
      {one.order_id && (
        <Link
          to={`/orders/${one.order_id}`}
          className="txt-compact-small text-ui-fg-interactive-hover hover:underline self-start"
        >
          {t("imports.openOrder")}
        </Link>
      )}
    </div>
  )
}
