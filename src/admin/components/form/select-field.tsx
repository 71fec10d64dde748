import { Hint, Label, Select } from "@medusajs/ui"
import { useId } from "react"

interface SelectFieldProps<Value extends string> {
  label: string
  hint: string | null
  value: Value
  options: { value: Value; label: string }[]
  onChange: (value: Value) => void
  testId: string
}

/** A labelled choice among a few, with its hint. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hint, value, options, onChange, testId } = props
  const id = useId()
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen)
    if (option) {
      onChange(option.value)
    }
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Select value={value} onValueChange={choose}>
        <Select.Trigger
          id={id}
          aria-describedby={hint ? `${id}-hint` : undefined}
          data-testid={testId}
        >
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {options.map((option) => (
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
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
    </div>
  )
}
