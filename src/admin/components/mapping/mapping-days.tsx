import { Input, Text } from "@medusajs/ui"
import { useText } from "../../hooks/frame/use-text"

interface MappingDaysProps {
  id: string
  labelledBy: string
  describedBy: string
  invalid: boolean
  value: string | null
  placeholder: string
  onChange: (value: string | null) => void
  testId: string
}

/** A number of days as the target of a row; empty is none. */
export function MappingDays(props: MappingDaysProps) {
  const { id, labelledBy, describedBy, invalid, value, placeholder, onChange, testId } = props
  const t = useText()
  return (
    <div className="flex items-center gap-x-2">
      <div className="min-w-0 flex-1">
        <Input
          id={id}
          size="small"
          inputMode="numeric"
          autoComplete="off"
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          value={value ?? ""}
          placeholder={placeholder}
          onChange={(event) => onChange(event.target.value.trim() || null)}
          data-testid={testId}
        />
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {t("mapping.daysUnit")}
      </Text>
    </div>
  )
}
