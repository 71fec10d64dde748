import { Text } from "@medusajs/ui"
import { type PlanAnswer } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"

/** What of the order would wait, each with its reason and remedy. */
export function PlanHeld({ holds }: { holds: PlanAnswer["plan"]["holds"] }) {
  const t = useText()
  return (
    <div className="flex flex-col gap-y-2" data-testid="xero-plan-held">
      <Text size="small" leading="compact" weight="plus">
        {t("plan.heldTitle")}
      </Text>
      <ul className="divide-y rounded-lg border">
        {holds.map(({ kind, source_id, message }) => (
          <li key={`${kind} ${source_id} ${message}`} className="flex flex-col gap-y-1 p-3">
            <Text size="xsmall" className="text-ui-fg-subtle">
              {t(`kind.${kind}`)}
            </Text>
            <Text size="small" className="text-pretty break-words">
              {t.said(message)}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  )
}
