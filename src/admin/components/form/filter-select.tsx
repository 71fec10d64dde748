import { Select } from "@medusajs/ui"

/** Radix takes no empty value, so "any" has a name. */
const ANY = "any"

interface FilterSelectProps {
  label: string
  /** The text for no filter. */
  any: string
  /** Empty when nothing is filtered. */
  value: string
  onChange: (value: string) => void
  options: { value: string; label: string }[]
  testId: string
}

/** Narrows a list to one value of a field. */
export function FilterSelect({ label, any, value, onChange, options, testId }: FilterSelectProps) {
  return (
    <Select
      size="small"
      value={value || ANY}
      onValueChange={(chosen) => onChange(chosen === ANY ? "" : chosen)}
    >
      <Select.Trigger aria-label={label} className="w-auto gap-x-2" data-testid={testId}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {[{ value: ANY, label: any }, ...options].map((option) => (
          <Select.Item
            key={option.value}
            value={option.value}
            data-testid={`${testId}-${option.value}`}
          >
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
