import { Text } from "@medusajs/ui"
import { type ReactNode } from "react"
import { useText } from "../../hooks/frame/use-text"

interface PlanFactProps {
  title: string
  /** Why it is so, in a sentence. */
  because?: string
  testId?: string
  children: ReactNode
}

/** A named fact of a planned document, with the reason where there is one. Stands in a `dl`. */
export function PlanFact({ title, because, testId, children }: PlanFactProps) {
  const t = useText()
  return (
    <div className="txt-compact-small grid grid-cols-[5rem_1fr] gap-x-3">
      <dt className="text-ui-fg-subtle">{title}</dt>
      <dd className="min-w-0 break-words" data-testid={testId}>
        {children}
        {because && (
          <Text size="xsmall" className="text-ui-fg-subtle text-pretty break-words">
            {t.said(because)}
          </Text>
        )}
      </dd>
    </div>
  )
}
