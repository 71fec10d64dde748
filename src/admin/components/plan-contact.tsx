import { Text } from "@medusajs/ui"
import { type ExplainedContact } from "../../accounting/explain/explained-order"
import { PlanCard } from "./plan-card"

/** The contact that would be made or brought up to date. */
export function PlanContact({ contact }: { contact: ExplainedContact }) {
  const { kind, action, name, email } = contact
  return (
    <PlanCard kind={kind} action={action}>
      <div className="px-4 py-3">
        <Text size="small">{name}</Text>
        {email && (
          <Text size="small" className="text-ui-fg-subtle break-all">
            {email}
          </Text>
        )}
      </div>
    </PlanCard>
  )
}
