import { StatusBadge } from "@medusajs/ui"
import { type SubjectType, useSubject } from "../../hooks/subject/use-subject"
import { useText } from "../../hooks/frame/use-text"
import { subjectActions } from "../../state/subject-actions"
import { type SubjectState, subjectColours, subjectState } from "../../state/subject-state"
import { LoadFailure } from "../frame/load-failure"
import { Section } from "../frame/section"
import { SectionSkeleton } from "../frame/section-skeleton"
import { SubjectDocuments } from "./subject-documents"
import { SubjectDrift } from "./subject-drift"
import { SubjectFound } from "./subject-found"
import { SubjectMenu } from "./subject-menu"
import { SubjectPdfs } from "./subject-pdfs"
import { SubjectTrail } from "./subject-trail"
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
  const actions = subjectActions(subject, state)
  return (
    <Section
      title={t("widget.title")}
      testId="xero-widget"
      mark={<SubjectBadge state={state} />}
      actions={
        (actions.send || actions.plan || actions.open || actions.unlink) && (
          <SubjectMenu type={type} id={id} subject={subject} actions={actions} />
        )
      }
    >
      <SubjectNotice type={type} subject={subject} state={state} />
      {state === "held" && subject.entry?.code === "found_in_xero" && (
        <SubjectFound orderId={id} found={subject.found} />
      )}
      {type === "order" && subject.connected && (
        <SubjectDrift orderId={id} connectionId={subject.connection_id} />
      )}
      <SubjectDocuments documents={subject.documents} />
      {type === "order" && <SubjectPdfs orderId={id} subject={subject} />}
      <SubjectTrail id={id} />
    </Section>
  )
}

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
