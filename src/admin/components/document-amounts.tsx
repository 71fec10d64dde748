import { type DocumentAnswer } from "../../api/admin/xero/answers"
import { useFormat } from "../hooks/use-format"
import { useText } from "../hooks/use-text"

/** Total, tax and what is due of an invoice; the amount of a payment; nothing for a contact. */
export function DocumentAmounts({ document }: { document: DocumentAnswer }) {
  const t = useText()
  const { kind, total, tax, amount_due, currency_code } = document
  if (kind === "contact") {
    return null
  }
  const amounts =
    kind === "payment"
      ? [{ name: "amount" as const, value: total }]
      : [
          { name: "total" as const, value: total },
          { name: "tax" as const, value: tax },
          { name: "due" as const, value: amount_due },
        ]
  const known = amounts.filter(({ value }) => value !== null)
  return known.length === 0 ? null : (
    <dl className="text-ui-fg-subtle txt-compact-small flex flex-col gap-y-1">
      {known.map(({ name, value }) => (
        <div key={name} className="flex justify-between gap-x-4">
          <dt>{t(`widget.${name}`)}</dt>
          <dd className="text-ui-fg-base" data-testid={`xero-document-${kind}-${name}`}>
            <Amount value={value ?? ""} currency={currency_code} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Amount({ value, currency }: { value: string; currency: string | null }) {
  return <>{useFormat().money(value, currency)}</>
}
