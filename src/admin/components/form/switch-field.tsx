import { Label, Switch, Text } from "@medusajs/ui"
import { useId } from "react"

interface SwitchFieldProps {
  label: string
  hint: string
  checked: boolean
  onChange: (checked: boolean) => void
  testId: string
}

/** A labelled switch in a box, as the host's forms have it. */
export function SwitchField({ label, hint, checked, onChange, testId }: SwitchFieldProps) {
  const id = useId()
  return (
    <div className="bg-ui-bg-component shadow-elevation-card-rest flex items-start gap-x-3 rounded-lg p-3">
      <Switch
        id={id}
        dir="ltr"
        className="shrink-0 rtl:rotate-180"
        aria-describedby={`${id}-hint`}
        checked={checked}
        onCheckedChange={onChange}
        data-testid={testId}
      />
      <div>
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        <Text id={`${id}-hint`} size="small" className="text-ui-fg-subtle text-pretty">
          {hint}
        </Text>
      </div>
    </div>
  )
}
