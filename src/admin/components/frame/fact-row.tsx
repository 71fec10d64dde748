import { Text } from "@medusajs/ui"
import { type ReactNode } from "react"

interface FactRowProps {
  title: string
  children: ReactNode
  testId?: string
}

/** A named fact of a card. Stands in a `dl`. */
export function FactRow({ title, children, testId }: FactRowProps) {
  return (
    <div className="text-ui-fg-subtle grid grid-cols-2 items-center gap-4 px-6 py-3">
      <dt>
        <Text as="span" size="small" leading="compact" weight="plus">
          {title}
        </Text>
      </dt>
      <dd className="txt-compact-small min-w-0 break-words" data-testid={testId}>
        {children}
      </dd>
    </div>
  )
}
