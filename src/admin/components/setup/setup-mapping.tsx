import { Container } from "@medusajs/ui"
import { type ChartAnswer, type MappingRow } from "../../../api/admin/xero/answers"
import { STEP_KINDS } from "../../../workflows/setup/setup-progress"
import { useChart } from "../../hooks/mapping/use-chart"
import { useMappingPage } from "../../hooks/mapping/use-mapping-page"
import { useMappings } from "../../hooks/mapping/use-mappings"
import { useText } from "../../hooks/frame/use-text"
import { chosenTarget } from "../../state/mapping-draft"
import { LoadFailure } from "../frame/load-failure"
import { MappingSection } from "../mapping/mapping-section"
import { SectionSkeleton } from "../frame/section-skeleton"
import { SetupCard } from "./setup-card"
import { type SetupStepInput } from "./setup-body"
import { UnsavedPrompt } from "../form/unsaved-prompt"

interface SetupMappingProps extends SetupStepInput {
  step: "accounts" | "taxes" | "payments"
}

/** Choices of the mapping, with what is proposed from the live chart filled in. */
export function SetupMapping(props: SetupMappingProps) {
  const mappings = useMappings(true)
  const chart = useChart(true)
  if (mappings.data && chart.data) {
    return <Choices {...props} rows={mappings.data} chart={chart.data} />
  }
  const failed = [mappings, chart].filter((query) => query.isError && !query.data)
  return failed.length ? (
    <Container className="p-0">
      <LoadFailure
        error={failed[0].error}
        onRetry={() => failed.forEach((query) => query.refetch())}
      />
    </Container>
  ) : (
    <SectionSkeleton rows={3} />
  )
}

interface ChoicesProps extends SetupMappingProps {
  rows: MappingRow[]
  chart: ChartAnswer
}

function Choices({ step, rows, chart, onContinue, ...input }: ChoicesProps) {
  const t = useText()
  const page = useMappingPage(rows, true)
  const kinds = STEP_KINDS[step] ?? []
  const own = page.rows.filter(({ kind }) => kinds.includes(kind))
  const open = own.find((row) => row.required && chosenTarget(row, page.draft) === null)
  // A saved choice that no longer stands is told with its row; another one may be chosen now.
  const broken = own.find(
    (row) => row.problem && row.target !== null && chosenTarget(row, page.draft) === row.target
  )
  const problem = open
    ? t("setup.choose", { label: open.label })
    : broken
      ? `${broken.label}: ${broken.problem}`
      : null
  const shown = kinds.filter(
    (kind) => kind !== "tracking" || own.some((row) => row.kind === "tracking")
  )
  return (
    <>
      <SetupCard
        step={step}
        {...input}
        missing={null}
        problem={problem}
        busy={page.saving}
        onContinue={() => page.saveKinds(kinds, onContinue)}
        cards={shown.map((kind) => (
          <MappingSection key={kind} kind={kind} chart={chart} page={page} />
        ))}
      />
      <UnsavedPrompt guard={page.guard} />
    </>
  )
}
