import { Badge, Text } from "@medusajs/ui"
import { type PreviewAnswer } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"

/** Beyond these the reasons repeat themselves for other products; the mapping page names them all. */
const SHOWN = 6

/** The reasons for which orders would wait, with how many wait for each. */
export function PreviewHeld({ held }: { held: PreviewAnswer["held"] }) {
  const t = useText()
  return (
    <div className="flex flex-col gap-y-2" data-testid="xero-preview-held">
      <Text size="small" leading="compact" weight="plus">
        {t("preview.heldTitle")}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {t("preview.heldExplain")}
      </Text>
      <ul className="divide-y rounded-lg border">
        {held.slice(0, SHOWN).map(({ code, message, orders }) => (
          <li key={`${code} ${message}`} className="flex items-start justify-between gap-3 p-3">
            <Text size="small" className="text-pretty break-words">
              {t.said(message)}
            </Text>
            <Badge size="2xsmall" color="orange" className="shrink-0">
              {t("preview.heldOrders", { count: orders })}
            </Badge>
          </li>
        ))}
      </ul>
      {held.length > SHOWN && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("preview.heldMore", { count: held.length - SHOWN })}
        </Text>
      )}
    </div>
  )
}
