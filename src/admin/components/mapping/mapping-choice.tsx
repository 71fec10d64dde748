import { Trash } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { useId } from "react"
import { type ChartAnswer, type MappingRow } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { isDays } from "../../state/days"
import { withoutChoice } from "../../state/mapping-explanation"
import { targetOption, type TargetOption } from "../../state/mapping-options"
import { MappingName } from "./mapping-name"
import { MappingNotes } from "./mapping-notes"
import { MappingTarget } from "./mapping-target"

interface MappingChoiceProps {
  row: MappingRow
  chart: ChartAnswer
  options: TargetOption[]
  /** How the general choice reads that serves while this row has none; null where there is none. */
  fallback: string | null
  /** The choice as shown, saved or not. */
  target: string | null
  /** True for a rule that was added on the page and is not saved yet. */
  added: boolean
  onChoose: (target: string | null) => void
  /** Given for rules, which can be taken away as a whole. */
  onRemove: (() => void) | null
}

/** One source of the store and the choice of its target, with a proposal or what is wrong. */
export function MappingChoice(props: MappingChoiceProps) {
  const { row, chart, options, fallback, target, added, onChoose, onRemove } = props
  const t = useText()
  const id = useId()
  const changed = target !== row.target
  const { kind, source, label } = row
  const daysWrong = kind === "due_days" && target !== null && !isDays(target)
  const problem = daysWrong ? t("options.dueDaysInvalid") : changed ? null : row.problem
  const removed = onRemove !== null && !added && changed && target === null
  const proposed = row.proposal && targetOption(kind, row.proposal.target, chart, t)
  return (
    <div
      className="grid items-start gap-x-4 gap-y-2 px-6 py-4 md:grid-cols-2"
      data-testid={`xero-mapping-row-${kind}-${source}`}
    >
      <MappingName
        id={id}
        row={row}
        missing={(row.required || added) && target === null}
        changed={changed}
      />
      <div className="flex min-w-0 flex-col gap-y-2">
        <div className="flex items-center gap-x-2">
          <div className="min-w-0 flex-1">
            <MappingTarget
              id={id}
              row={row}
              chart={chart}
              options={options}
              target={target}
              invalid={problem !== null}
              placeholder={added ? t("mapping.placeholder") : withoutChoice(row, fallback, t)}
              focused={added}
              onChoose={onChoose}
            />
          </div>
          {onRemove && !removed && (
            <IconButton
              type="button"
              size="small"
              variant="transparent"
              aria-label={t("mapping.rule.remove", { label })}
              onClick={onRemove}
              data-testid={`xero-rule-remove-${source}`}
            >
              <Trash className="text-ui-fg-muted" />
            </IconButton>
          )}
        </div>
        <MappingNotes
          id={`${id}-notes`}
          row={row}
          problem={problem}
          proposed={target === null && proposed ? proposed.label : null}
          removed={removed}
          onChoose={onChoose}
        />
      </div>
    </div>
  )
}
