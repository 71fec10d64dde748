import { type DocumentAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"

interface DocumentAmountsProps {
  document: DocumentAnswer
  /** ISO 4217; null when it is not known. */
  currency: string | null
}

/** Total and tax of a quote, with what is due of an invoice or left of a credit note; the amount of money; nothing for a contact. */
export function DocumentAmounts({ document, currency }: DocumentAmountsProps) {
  const t = useText()
  const format = useFormat()
  const { kind, total, tax, amount_due } = document
  if (kind === "contact") {
    return null
  }
  const amounts =
    kind === "quote" || kind === "invoice" || kind === "credit_note"
      ? [
          { name: "total" as const, value: total },
          { name: "tax" as const, value: tax },
          { name: kind === "invoice" ? ("due" as const) : ("left" as const), value: amount_due },
        ]
      : [{ name: "amount" as const, value: total }]
  const known = amounts.filter(({ value }) => value !== null)
  return known.length === 0 ? null : (
    <dl className="text-ui-fg-subtle txt-compact-small flex flex-col gap-y-1">
      {known.map(({ name, value }) => (
        <div key={name} className="flex justify-between gap-x-4">
          <dt>{t(`widget.${name}`)}</dt>
          <dd className="text-ui-fg-base" data-testid={`xero-document-${kind}-${name}`}>
            {format.money(value ?? "", currency)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
