import { CheckMini } from "@medusajs/icons"
import { clx, Text } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { useText } from "../../hooks/frame/use-text"
import { type TargetOption } from "../../state/mapping-options"

interface SelectOptionsProps {
  id: string
  labelledBy: string
  options: TargetOption[]
  busy: boolean
  active: number
  value: string | null
  onActive: (index: number) => void
  onChoose: (option: TargetOption) => void
  testId: string
}

/** The list of a searchable select. Keys are handled by its input, which keeps the focus. */
export function SelectOptions(props: SelectOptionsProps) {
  const { id, labelledBy, options, busy, active, value, onActive, onChoose, testId } = props
  const t = useText()
  const none = busy ? t("mapping.searching") : t("mapping.noMatch")
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" })
  }, [active])
  return (
    <>
      <p role="status" className="sr-only">
        {options.length ? t("mapping.matches", { count: options.length }) : none}
      </p>
      {options.length === 0 && (
        <Text size="small" leading="compact" className="text-ui-fg-subtle px-2 py-1.5">
          {none}
        </Text>
      )}
      <ul
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-labelledby={labelledBy}
        data-testid={`${testId}-list`}
      >
        {options.map((option, index) => (
          <li
            key={option.value}
            id={`${id}-option-${index}`}
            role="option"
            aria-selected={option.value === value}
            onMouseMove={() => onActive(index)}
            onClick={() => onChoose(option)}
            className={clx(
              "txt-compact-small flex cursor-pointer items-center gap-x-2 rounded-[4px] px-2 py-1.5",
              index === active && "bg-ui-bg-base-hover"
            )}
            data-testid={`${testId}-option`}
            data-value={option.value}
          >
            <span className="flex size-5 shrink-0 items-center justify-center">
              {option.value === value && <CheckMini />}
            </span>
            <span className="min-w-0 flex-1 break-words">{option.label}</span>
            {option.detail && (
              <span className="text-ui-fg-subtle max-w-[50%] text-right">{option.detail}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
