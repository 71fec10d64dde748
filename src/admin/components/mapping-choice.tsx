import { Badge, Button, Text } from "@medusajs/ui"
import { useId } from "react"
import { type ChartAnswer, type MappingRow } from "../../api/admin/xero/answers"
import { useText } from "../hooks/use-text"
import { targetOption, type TargetOption } from "../state/mapping-options"
import { SearchableSelect } from "./searchable-select"

interface MappingChoiceProps {
  row: MappingRow
  chart: ChartAnswer
  options: TargetOption[]
  /** How the general choice reads that serves while this row has none; null where there is none. */
  fallback: string | null
  /** The choice as shown, saved or not. */
  target: string | null
  onChoose: (target: string | null) => void
}

/** One source of the store and the choice of its target, with a proposal or what is wrong. */
export function MappingChoice(props: MappingChoiceProps) {
  const { row, chart, options, fallback, target, onChoose } = props
  const t = useText()
  const id = useId()
  const changed = target !== row.target
  const problem = changed ? null : row.problem
  const { kind, source, label, proposal } = row
  const closerThanDefault = !row.required && source !== "default"
  const general = fallback ? t("mapping.asAll", { target: fallback }) : t("mapping.useDefault")
  const proposed = proposal && targetOption(kind, proposal.target, chart, t)
  const chosen = target === null ? null : targetOption(kind, target, chart, t)
  return (
    <div
      className="grid items-start gap-x-4 gap-y-2 px-6 py-4 md:grid-cols-2"
      data-testid={`xero-mapping-row-${kind}-${source}`}
    >
      <div className="flex min-h-8 flex-wrap items-center gap-2">
        <Text id={`${id}-label`} size="small" leading="compact" weight="plus">
          {label}
        </Text>
        {row.required && target === null && (
          <Badge size="2xsmall" color="orange">
            {t("mapping.required")}
          </Badge>
        )}
        {changed && (
          <Badge size="2xsmall" color="blue">
            {t("mapping.unsavedChoice")}
          </Badge>
        )}
      </div>
      <div className="flex min-w-0 flex-col gap-y-2">
        <SearchableSelect
          id={id}
          name={label}
          labelledBy={`${id}-label`}
          describedBy={`${id}-notes`}
          invalid={problem !== null}
          options={options}
          value={target}
          valueLabel={target === null ? null : (chosen?.label ?? t("mapping.gone"))}
          valueDetail={chosen?.detail ?? null}
          placeholder={closerThanDefault ? general : t("mapping.placeholder")}
          onChange={onChoose}
          testId={`xero-select-${kind}-${source}`}
        />
        <div id={`${id}-notes`} className="flex flex-col gap-y-2 empty:hidden" aria-live="polite">
          {problem && (
            <Text
              size="small"
              className="text-ui-fg-error text-pretty break-words"
              data-testid={`xero-mapping-problem-${kind}-${source}`}
            >
              {problem}
            </Text>
          )}
          {target === null && proposal && proposed && (
            <div className="flex flex-wrap items-center justify-between gap-2">
              <Text size="small" className="text-ui-fg-subtle min-w-0 text-pretty">
                {t("mapping.proposal", { target: proposed.label })} {proposal.because}
              </Text>
              <Button
                size="small"
                variant="secondary"
                onClick={() => onChoose(proposal.target)}
                aria-label={t("mapping.useProposalFor", { label })}
                data-testid={`xero-use-proposal-${kind}-${source}`}
              >
                {t("mapping.useProposal")}
              </Button>
            </div>
          )}
        </div>
      </div>
    </div>
  )
}
