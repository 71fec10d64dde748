import {
  type ChartAnswer,
  type MappingRow,
  type StatusAnswer,
} from "../../../api/admin/xero/answers"
import { useMappingPage } from "../../hooks/mapping/use-mapping-page"
import { MappingFooter } from "./mapping-footer"
import { MappingHead } from "./mapping-head"
import { MappingSection } from "./mapping-section"
import { UnsavedPrompt } from "../form/unsaved-prompt"

const KINDS = [
  "revenue",
  "shipping",
  "tax",
  "payment",
  "liability",
  "rounding",
  "tracking",
  "due_days",
] as const

interface MappingBodyProps {
  rows: MappingRow[]
  chart: ChartAnswer
  status: StatusAnswer
}

/** The whole mapping: its head, a card for each kind, and what is to be saved. */
export function MappingBody({ rows, chart, status }: MappingBodyProps) {
  const page = useMappingPage(rows)
  return (
    <div className="flex flex-col gap-y-3" data-testid="xero-mapping-page">
      <MappingHead
        organisation={status.connection?.organisation_name ?? "Xero"}
        readAt={chart.read_at}
        problems={rows.filter((row) => row.problem).length}
        proposals={page.proposals}
        onUseProposals={page.useProposals}
      />
      {KINDS.map((kind) => (
        <MappingSection key={kind} kind={kind} chart={chart} page={page} />
      ))}
      <MappingFooter
        changes={page.changes.length}
        valid={page.valid}
        saving={page.saving}
        onSave={page.save}
        onUndo={page.undo}
      />
      <UnsavedPrompt guard={page.guard} />
    </div>
  )
}
