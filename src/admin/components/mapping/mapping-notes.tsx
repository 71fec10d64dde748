import { Button, Text } from "@medusajs/ui"
import { type MappingRow } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"

interface MappingNotesProps {
  id: string
  row: MappingRow
  problem: string | null
  /** How the proposal reads, where there is one and nothing is chosen. */
  proposed: string | null
  /** True for a rule that goes when the page is saved. */
  removed: boolean
  onChoose: (target: string | null) => void
}

/** What is to be said below a row's choice: what is wrong, what is proposed, what saving does. */
export function MappingNotes(props: MappingNotesProps) {
  const { id, row, problem, proposed, removed, onChoose } = props
  const t = useText()
  const { kind, source, label, proposal } = row
  return (
    <div id={id} className="flex flex-col gap-y-2 empty:hidden" aria-live="polite">
      {problem && (
        <Text
          size="small"
          className="text-ui-fg-error text-pretty break-words"
          data-testid={`xero-mapping-problem-${kind}-${source}`}
        >
          {problem}
        </Text>
      )}
      {removed && (
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("mapping.rule.removed")}
        </Text>
      )}
      {proposal && proposed && (
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Text size="small" className="text-ui-fg-subtle min-w-0 text-pretty">
            {t("mapping.proposal", { target: proposed })} {proposal.because}
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
  )
}
