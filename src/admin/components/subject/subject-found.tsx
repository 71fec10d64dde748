import { Button, Text } from "@medusajs/ui"
import { type FoundInvoiceAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useMatchInvoice } from "../../hooks/imports/use-match-invoice"
import { useText } from "../../hooks/frame/use-text"

interface SubjectFoundProps {
  orderId: string
  found: FoundInvoiceAnswer[]
}

/** Invoices in Xero that may be the order's, for the owner to take one of them or have a new one sent. */
export function SubjectFound({ orderId, found }: SubjectFoundProps) {
  const t = useText()
  const format = useFormat()
  const match = useMatchInvoice(orderId)
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4" data-testid="xero-found">
      {found.map(({ invoice_id, number, date, total, currency_code, xero_url }) => (
        <div key={invoice_id} className="flex items-center justify-between gap-x-4">
          <div className="flex min-w-0 flex-col">
            <a
              href={xero_url ?? undefined}
              target="_blank"
              rel="noreferrer"
              className="text-ui-fg-interactive-hover hover:underline txt-compact-small-plus break-all"
            >
              {number}
            </a>
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              {[date, format.money(total, currency_code)].filter(Boolean).join(" · ")}
            </Text>
          </div>
          <Button
            size="small"
            variant="secondary"
            disabled={match.isPending}
            onClick={() => match.mutate(invoice_id)}
            aria-label={t("widget.takeNamed", { number })}
            data-testid="xero-found-take"
          >
            {t("widget.take")}
          </Button>
        </div>
      ))}
      <Text size="xsmall" className="text-ui-fg-subtle text-pretty">
        {t("widget.takeHint")}
      </Text>
      <Button
        size="small"
        variant="transparent"
        className="w-fit"
        disabled={match.isPending}
        onClick={() => match.mutate(null)}
        data-testid="xero-found-new"
      >
        {t("widget.sendAnew")}
      </Button>
    </div>
  )
}
