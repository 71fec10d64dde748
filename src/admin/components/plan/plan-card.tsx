import { Badge, Heading } from "@medusajs/ui"
import { type ReactNode, useId } from "react"
import { type PlanAnswer } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"

type Document = PlanAnswer["plan"]["documents"][number]

interface PlanCardProps {
  kind: Document["kind"]
  action: Document["action"]
  /** Number or name, where there is one to show. */
  name?: string
  children: ReactNode
}

const colours = { create: "green", update: "blue", void: "orange" } as const

/** A document that would be sent: what it is, and whether it is new, changed or taken back. */
export function PlanCard({ kind, action, name, children }: PlanCardProps) {
  const t = useText()
  const id = useId()
  return (
    <section
      className="flex flex-col divide-y rounded-lg border"
      aria-labelledby={id}
      data-testid={`xero-plan-${kind}`}
    >
      <div className="flex items-center justify-between gap-x-3 px-4 py-3">
        <Heading level="h3" id={id} className="min-w-0 break-words">
          {[t(`kind.${kind}`), name].filter(Boolean).join(" ")}
        </Heading>
        <Badge size="2xsmall" color={colours[action]} className="shrink-0">
          {t(`plan.action.${action}`)}
        </Badge>
      </div>
      {children}
    </section>
  )
}
