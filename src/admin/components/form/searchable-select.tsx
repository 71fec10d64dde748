import { TrianglesMini, XMarkMini } from "@medusajs/icons"
import { clx, IconButton, Popover } from "@medusajs/ui"
import { useRef } from "react"
import { useListbox } from "../../hooks/frame/use-listbox"
import { useText } from "../../hooks/frame/use-text"
import { type TargetOption } from "../../state/mapping-options"
import { SelectOptions } from "./select-options"

interface SearchableSelectProps {
  id: string
  /** What is chosen for, to name the clear button. */
  name: string
  labelledBy: string
  describedBy: string
  invalid: boolean
  options: TargetOption[]
  value: string | null
  /** How the value reads, also when it is no longer among the options. */
  valueLabel: string | null
  valueDetail: string | null
  placeholder: string
  onChange: (value: string | null) => void
  /** Told what is typed, where the options are searched for elsewhere; empty once the list closes. */
  onType?: (typed: string) => void
  /** More options are on their way. */
  busy?: boolean
  autoFocus?: boolean
  testId: string
}

/** A select with a search in it, by mouse, touch and keyboard. */
export function SearchableSelect(props: SearchableSelectProps) {
  const { id, name, labelledBy, describedBy, invalid, options, value, onChange, testId } = props
  const t = useText()
  const field = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const listbox = useListbox({ options, value, onChoose: onChange, onType: props.onType })
  const { open, matches, active } = listbox
  const shown = open ? listbox.typed : (props.valueLabel ?? "")
  const detail = !open && props.valueDetail
  return (
    <Popover open={open} onOpenChange={(wanted) => (wanted ? listbox.show() : listbox.close())}>
      <Popover.Anchor asChild>
        <div
          ref={field}
          className={clx(
            "bg-ui-bg-field hover:bg-ui-bg-field-hover shadow-borders-base transition-fg flex h-8 w-full min-w-0 items-center rounded-md",
            "focus-within:shadow-borders-interactive-with-active",
            invalid && "!shadow-borders-error"
          )}
        >
          <input
            ref={input}
            id={id}
            role="combobox"
            autoFocus={props.autoFocus}
            autoComplete="off"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={open ? `${id}-list` : undefined}
            aria-activedescendant={open && matches.length ? `${id}-option-${active}` : undefined}
            aria-label={labelledBy ? undefined : name}
            aria-labelledby={labelledBy}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            value={shown}
            placeholder={open ? (props.valueLabel ?? props.placeholder) : props.placeholder}
            onChange={(event) => listbox.type(event.target.value)}
            onClick={listbox.show}
            onKeyDown={listbox.onKeyDown}
            onBlur={listbox.close}
            className="txt-compact-small text-ui-fg-base placeholder:text-ui-fg-muted h-full min-w-0 flex-1 truncate bg-transparent px-2 outline-none"
            data-testid={testId}
            data-value={value ?? ""}
          />
          {detail && (
            <span className="txt-compact-small text-ui-fg-subtle max-w-[50%] shrink-0 truncate pe-1">
              {detail}
            </span>
          )}
          {value !== null && !open && (
            <IconButton
              type="button"
              size="xsmall"
              variant="transparent"
              aria-label={t("mapping.clear", { label: name })}
              onClick={() => {
                onChange(null)
                input.current?.focus()
              }}
              data-testid={`${testId}-clear`}
            >
              <XMarkMini className="text-ui-fg-muted" />
            </IconButton>
          )}
          <span aria-hidden className="text-ui-fg-muted pointer-events-none px-2">
            <TrianglesMini />
          </span>
        </div>
      </Popover.Anchor>
      <Popover.Content
        sideOffset={4}
        collisionPadding={8}
        className="max-h-60 w-[var(--radix-popper-anchor-width)] overflow-y-auto"
        role="presentation"
        onMouseDown={(event) => event.preventDefault()}
        onOpenAutoFocus={(event) => event.preventDefault()}
        onCloseAutoFocus={(event) => event.preventDefault()}
        onInteractOutside={(event) => {
          if (event.target instanceof Node && field.current?.contains(event.target)) {
            event.preventDefault()
          }
        }}
      >
        <SelectOptions
          id={id}
          labelledBy={labelledBy}
          options={matches}
          busy={props.busy ?? false}
          active={active}
          value={value}
          onActive={listbox.setActive}
          onChoose={listbox.choose}
          testId={testId}
        />
      </Popover.Content>
    </Popover>
  )
}
