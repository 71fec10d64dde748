import { Hint, Input, Label } from "@medusajs/ui"
import { useId } from "react"

interface TextFieldProps {
  label: string
  hint: string
  error: string | null
  value: string
  onChange: (value: string) => void
  inputMode?: "text" | "numeric"
  testId: string
}

/** A labelled input with its hint, or in its place what is wrong with the value. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, value, onChange, inputMode = "text", testId } = props
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Input
        id={id}
        value={value}
        inputMode={inputMode}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error !== null}
        aria-describedby={`${id}-hint`}
        data-testid={testId}
      />
      <Hint id={`${id}-hint`} variant={error ? "error" : "info"} aria-live="polite">
        {error ?? hint}
      </Hint>
    </div>
  )
}
