import { Text } from "@medusajs/ui"
import { type ReactNode } from "react"

interface FigureProps {
  title: string
  detail?: string
  children: ReactNode
  testId: string
}

/** A number with its name. Stands in a `dl`. */
export function Figure({ title, detail, children, testId }: FigureProps) {
  return (
    <div className="bg-ui-bg-component min-w-0 rounded-lg border px-3 py-2">
      <dt>
        <Text as="span" size="xsmall" className="text-ui-fg-subtle">
          {title}
        </Text>
      </dt>
      <dd className="txt-compact-medium-plus text-ui-fg-base break-words" data-testid={testId}>
        {children}
      </dd>
      {detail && (
        <dd>
          <Text as="span" size="xsmall" className="text-ui-fg-subtle">
            {detail}
          </Text>
        </dd>
      )}
    </div>
  )
}
