import { Text } from "@medusajs/ui"
import { useMemo } from "react"
import { type ChartAnswer, type MappingRow } from "../../api/admin/xero/answers"
import { useText } from "../hooks/use-text"
import { chosenTarget, type MappingDraft, rowKey } from "../state/mapping-draft"
import { mappingOptions, targetOption } from "../state/mapping-options"
import { MappingChoice } from "./mapping-choice"
import { Section } from "./section"

interface MappingSectionProps {
  kind: MappingRow["kind"]
  rows: MappingRow[]
  chart: ChartAnswer
  draft: MappingDraft
  onChoose: (key: string, target: string | null) => void
}

/** All sources of one kind. */
export function MappingSection({ kind, rows, chart, draft, onChoose }: MappingSectionProps) {
  const t = useText()
  const options = useMemo(() => mappingOptions(kind, chart, t), [kind, chart, t])
  const general = rows.find(({ source }) => source === "default")
  const generalTarget = general ? chosenTarget(general, draft) : null
  const fallback = generalTarget && targetOption(kind, generalTarget, chart, t)
  return (
    <Section
      title={t(`mapping.section.${kind}.title`)}
      subtitle={t(`mapping.section.${kind}.hint`)}
      testId={`xero-mapping-${kind}`}
    >
      {rows.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("mapping.empty")}
        </Text>
      )}
      {rows.map((row) => (
        <MappingChoice
          key={rowKey(row)}
          row={row}
          chart={chart}
          options={options}
          fallback={fallback ? fallback.label : null}
          target={chosenTarget(row, draft)}
          onChoose={(target) => onChoose(rowKey(row), target)}
        />
      ))}
    </Section>
  )
}
