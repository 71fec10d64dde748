import { type KeyboardEvent, useState } from "react"
import { type TargetOption } from "../../state/mapping-options"

/** The options that hold every word typed, in label or detail. */
function matching(options: TargetOption[], typed: string): TargetOption[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return options.filter(({ label, detail }) => {
    const text = `${label} ${detail ?? ""}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

interface ListboxInput {
  options: TargetOption[]
  value: string | null
  onChoose: (value: string) => void
  onType?: (typed: string) => void
}

/**
 * State and keys of a searchable select after the ARIA combobox pattern: arrows move, Home and End
 * jump, Enter chooses, Escape closes and leaves the choice as it was.
 */
export function useListbox({ options, value, onChoose, onType }: ListboxInput) {
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState("")
  const [active, setActive] = useState(0)
  const matches = matching(options, typed)

  const close = () => {
    setOpen(false)
    setTyped("")
    onType?.("")
  }
  const show = () => {
    if (!open) {
      setOpen(true)
      setActive(
        Math.max(
          0,
          options.findIndex((option) => option.value === value)
        )
      )
    }
  }
  const choose = (option: TargetOption | undefined) => {
    if (option) {
      onChoose(option.value)
      close()
    }
  }
  const type = (text: string) => {
    setTyped(text)
    onType?.(text)
    setOpen(true)
    setActive(0)
  }
  const move = (step: number) => {
    if (!open) {
      show()
    } else if (matches.length) {
      setActive((active + step + matches.length) % matches.length)
    }
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const keys: Record<string, () => void> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => (open ? choose(matches[active]) : show()),
    }
    if (open) {
      keys.Escape = close
      keys.Home = () => setActive(0)
      keys.End = () => setActive(Math.max(0, matches.length - 1))
    }
    if (keys[event.key]) {
      event.preventDefault()
      event.stopPropagation()
      keys[event.key]()
    }
  }

  return { open, typed, active, matches, show, close, choose, type, setActive, onKeyDown }
}
