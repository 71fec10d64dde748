import { Text } from "@medusajs/ui"
import { useMemo } from "react"
import { type ChartAnswer, type MappingRow } from "../../../api/admin/xero/answers"
import { type MappingPage } from "../../hooks/mapping/use-mapping-page"
import { useText } from "../../hooks/frame/use-text"
import { chosenTarget, rowKey } from "../../state/mapping-draft"
import { mappingOptions, targetOption } from "../../state/mapping-options"
import { ruleKind } from "../../state/rule-kinds"
import { MappingChoice } from "./mapping-choice"
import { RuleAdder } from "./rule-adder"
import { Section } from "../frame/section"

interface MappingSectionProps {
  kind: MappingRow["kind"]
  chart: ChartAnswer
  page: MappingPage
}

/** All sources of one kind. */
export function MappingSection({ kind, chart, page }: MappingSectionProps) {
  const t = useText()
  const { draft } = page
  const rows = page.rows.filter((row) => row.kind === kind)
  const options = useMemo(() => mappingOptions(kind, chart, t), [kind, chart, t])
  const general = rows.find(({ source }) => source === "default")
  const generalTarget = general ? chosenTarget(general, draft) : null
  const fallback = generalTarget && targetOption(kind, generalTarget, chart, t)
  const nothingToChoose =
    kind === "tracking" && options.length === 0 && rows.every(({ target }) => target === null)
  const shown = nothingToChoose ? [] : rows
  return (
    <Section
      title={t(`mapping.section.${kind}.title`)}
      subtitle={t(`mapping.section.${kind}.hint`)}
      testId={`xero-mapping-${kind}`}
    >
      {shown.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {nothingToChoose ? t("mapping.noTracking") : t("mapping.empty")}
        </Text>
      )}
      {shown.map((row) => {
        const key = rowKey(row)
        return (
          <MappingChoice
            key={key}
            row={row}
            chart={chart}
            options={options}
            fallback={fallback ? fallback.label : null}
            target={chosenTarget(row, draft)}
            added={page.isAdded(row)}
            onChoose={(target) => page.choose(key, target)}
            onRemove={kind === "revenue" && ruleKind(row.source) ? () => page.remove(row) : null}
          />
        )
      })}
      {kind === "revenue" && (
        <RuleAdder
          taken={rows.map(({ source }) => source)}
          onAdd={(source, label) => page.addRule(source, label)}
        />
      )}
    </Section>
  )
}
