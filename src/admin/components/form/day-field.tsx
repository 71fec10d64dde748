import { DatePicker, Text } from "@medusajs/ui"
import { useId } from "react"

interface DayFieldProps {
  label: string
  /** Midnight of the day in the browser's time zone. */
  value: Date | null
  onChange: (day: Date | null) => void
  testId: string
}

/** A day to choose from a calendar or to type. */
export function DayField({ label, value, onChange, testId }: DayFieldProps) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2" data-testid={testId}>
      <Text id={id} as="span" size="small" leading="compact" weight="plus">
        {label}
      </Text>
      <DatePicker aria-labelledby={id} value={value} onChange={onChange} />
    </div>
  )
}
