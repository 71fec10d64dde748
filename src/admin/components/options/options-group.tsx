import { Text } from "@medusajs/ui"
import { type ReactNode } from "react"
import { type OptionsDraft, type OptionsErrors } from "../../state/options-draft"

/** What every group of options is given. */
export interface OptionsGroupInput {
  draft: OptionsDraft
  errors: OptionsErrors
  onEdit: (part: Partial<OptionsDraft>) => void
}

interface OptionsGroupProps {
  title: string
  testId: string
  children: ReactNode
}

/** Options that belong together, under their name. */
export function OptionsGroup({ title, testId, children }: OptionsGroupProps) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-y-4" data-testid={testId}>
      <legend className="mb-3">
        <Text as="span" size="small" leading="compact" weight="plus">
          {title}
        </Text>
      </legend>
      {children}
    </fieldset>
  )
}
