import { Text } from "@medusajs/ui"
import { type ReactNode, useId } from "react"

interface CardFrameProps {
  name: string
  hint: string
  /** How many records it is about. */
  count?: ReactNode
  action: ReactNode
  testId: string
}

/** A card among others in a list: what it is, a sentence on what it does, and its button. */
export function CardFrame({ name, hint, count, action, testId }: CardFrameProps) {
  const id = useId()
  return (
    <li
      className="bg-ui-bg-component flex flex-col justify-between gap-y-3 rounded-lg border p-4"
      aria-labelledby={id}
      data-testid={testId}
    >
      <div className="flex flex-col gap-y-1">
        <h2 id={id} className="txt-compact-medium-plus">
          {name}
        </h2>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {hint}
        </Text>
      </div>
      <div className="flex min-h-7 flex-wrap items-center justify-between gap-2">
        {count ?? <span />}
        {action}
      </div>
    </li>
  )
}
