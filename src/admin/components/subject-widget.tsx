import { StatusBadge } from "@medusajs/ui"
import { type SubjectAnswer } from "../../api/admin/xero/answers"
import { type SubjectType, useSubject } from "../hooks/use-subject"
import { useText } from "../hooks/use-text"
import { type SubjectState, subjectColours, subjectState } from "../state/subject-state"
import { LoadFailure } from "./load-failure"
import { PlanDrawer } from "./plan-drawer"
import { Section } from "./section"
import { SectionSkeleton } from "./section-skeleton"
import { SendButton } from "./send-button"
import { SubjectDocuments } from "./subject-documents"
import { SubjectNotice } from "./subject-notice"

interface SubjectWidgetProps {
  type: SubjectType
  id: string
}

/** An order's or a customer's papers in Xero, beside its details. */
export function SubjectWidget({ type, id }: SubjectWidgetProps) {
  const t = useText()
  const { data: subject, isError, error, refetch } = useSubject(type, id)
  if (!subject) {
    return isError ? (
      <Section title={t("widget.title")} testId="xero-widget">
        <LoadFailure error={error} onRetry={refetch} />
      </Section>
    ) : (
      <SectionSkeleton rows={1} />
    )
  }
  const state = subjectState(subject)
  return (
    <Section
      title={t("widget.title")}
      testId="xero-widget"
      mark={<SubjectBadge state={state} />}
      actions={canSend(subject) && <SendButton type={type} id={id} state={state} />}
    >
      <SubjectNotice type={type} subject={subject} state={state} />
      <SubjectDocuments documents={subject.documents} />
      {type === "order" && subject.connected && <PlanDrawer orderId={id} />}
    </Section>
  )
}

const canSend = ({ connected, sync_enabled }: SubjectAnswer) => connected && sync_enabled

function SubjectBadge({ state }: { state: SubjectState }) {
  const t = useText()
  const label =
    state === "not_connected" || state === "paused" ? t(`state.${state}`) : t(`widget.${state}`)
  return (
    <span aria-live="polite">
      <StatusBadge color={subjectColours[state]} data-testid="xero-widget-state" data-state={state}>
        {label}
      </StatusBadge>
    </span>
  )
}
