import { Hint, Input, Label, Textarea } from "@medusajs/ui"
import { useId } from "react"

interface TextFieldProps {
  label: string
  hint: string
  error: string | null
  value: string
  onChange: (value: string) => void
  inputMode?: "text" | "numeric"
  /** Lines that are seen at once, where the text may have several. */
  lines?: number
  maxLength?: number
  testId: string
}

/** A labelled input, of one line or of several, with its hint, or in its place what is wrong with the value. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, value, onChange, inputMode = "text", testId, lines } = props
  const id = useId()
  const shared = {
    id,
    value,
    maxLength: props.maxLength,
    autoComplete: "off",
    "aria-invalid": error !== null,
    "aria-describedby": `${id}-hint`,
    "data-testid": testId,
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {lines ? (
        <Textarea {...shared} rows={lines} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <Input
          {...shared}
          inputMode={inputMode}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <Hint id={`${id}-hint`} variant={error ? "error" : "info"} aria-live="polite">
        {error ?? hint}
      </Hint>
    </div>
  )
}
