import { Text } from "@medusajs/ui"
import { type ToSendAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { whyToSend } from "../../state/to-send-state"

/** Why a record waits, and of a payment what of it stands on which invoice. */
export function ToSendWhy({ record }: { record: ToSendAnswer }) {
  const t = useText()
  const format = useFormat()
  const { allocations, currency_code } = record
  return (
    <div className="flex min-w-64 flex-col whitespace-normal text-pretty break-words py-2">
      <span data-testid={`xero-to-send-why-${record.id}`}>{whyToSend(record, t, format)}</span>
      {allocations.map(({ amount, document_number, removed, xero_url }, index) => {
        const text = t(removed ? "toSend.partRemoved" : "toSend.partOn", {
          amount: format.money(amount, currency_code),
          number: document_number ?? t("toSend.noNumber"),
        })
        return (
          <Text key={`${document_number} ${index}`} size="xsmall" className="text-ui-fg-subtle">
            {xero_url ? (
              <a
                href={xero_url}
                target="_blank"
                rel="noreferrer"
                className="text-ui-fg-interactive-hover hover:underline"
              >
                {text}
              </a>
            ) : (
              text
            )}
          </Text>
        )
      })}
    </div>
  )
}
