import { type ChartAnswer, type MappingRow } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { targetOption, type TargetOption } from "../../state/mapping-options"
import { MappingDays } from "./mapping-days"
import { SearchableSelect } from "../form/searchable-select"

interface MappingTargetProps {
  /** Of the field; its label is `<id>-label` and its notes are `<id>-notes`. */
  id: string
  row: MappingRow
  chart: ChartAnswer
  options: TargetOption[]
  target: string | null
  invalid: boolean
  placeholder: string
  /** Takes the focus as it appears. */
  focused: boolean
  onChoose: (target: string | null) => void
}

/** The field that a row's target is chosen in. */
export function MappingTarget(props: MappingTargetProps) {
  const { id, row, chart, options, target, invalid, placeholder, focused, onChoose } = props
  const t = useText()
  const field = {
    id,
    labelledBy: `${id}-label`,
    describedBy: `${id}-notes`,
    invalid,
    value: target,
    placeholder,
    onChange: onChoose,
    testId: `xero-select-${row.kind}-${row.source}`,
  }
  if (row.kind === "due_days") {
    return <MappingDays {...field} />
  }
  const chosen = target === null ? null : targetOption(row.kind, target, chart, t)
  return (
    <SearchableSelect
      {...field}
      name={row.label}
      options={options}
      valueLabel={target === null ? null : (chosen?.label ?? t("mapping.gone"))}
      valueDetail={chosen?.detail ?? null}
      autoFocus={focused}
    />
  )
}
