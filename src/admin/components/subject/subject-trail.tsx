import { Text } from "@medusajs/ui"
import { useText } from "../../hooks/frame/use-text"
import { XeroLink } from "../frame/xero-link"

/** The way from an order or a customer to its lines in the log. */
export function SubjectTrail({ id }: { id: string }) {
  const t = useText()
  return (
    <div className="px-6 py-4">
      <XeroLink
        to={`/xero?q=${encodeURIComponent(id)}`}
        className="text-ui-fg-interactive-hover hover:underline focus-visible:shadow-borders-interactive-with-focus rounded-sm outline-none"
        data-testid="xero-widget-trail"
      >
        <Text size="small" leading="compact">
          {t("widget.trail")}
        </Text>
      </XeroLink>
    </div>
  )
}
