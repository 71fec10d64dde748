import { Container, Heading, Text } from "@medusajs/ui"
import { type ReactNode, useId } from "react"

interface SectionProps {
  title: string
  subtitle?: ReactNode
  /** Stands beside the title, such as a badge. */
  mark?: ReactNode
  actions?: ReactNode
  level?: "h1" | "h2"
  testId: string
  children?: ReactNode
}

/** A card of a page, with its heading, as the host's own pages have them. */
export function Section(props: SectionProps) {
  const { title, subtitle, mark, actions, level = "h2", testId, children } = props
  const id = useId()
  return (
    <Container className="divide-y p-0" role="region" aria-labelledby={id} data-testid={testId}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 px-6 py-4">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Heading level={level} id={id}>
              {title}
            </Heading>
            {mark}
          </div>
          {subtitle && (
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {subtitle}
            </Text>
          )}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
      {children}
    </Container>
  )
}
