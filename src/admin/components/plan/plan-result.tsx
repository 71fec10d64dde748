import { Skeleton, Text } from "@medusajs/ui"
import { type PlanAnswer } from "../../../api/admin/xero/answers"
import { usePlan } from "../../hooks/plan/use-plan"
import { type SubjectType } from "../../hooks/subject/use-subject"
import { useText } from "../../hooks/frame/use-text"
import { LoadFailure } from "../frame/load-failure"
import { Note } from "../frame/note"
import { PlanContact } from "./plan-contact"
import { PlanHeld } from "./plan-held"
import { PlanMoney } from "./plan-money"
import { PlanSale } from "./plan-sale"

type Plan = PlanAnswer["plan"]

/** What would be sent of an order or a customer, what would wait, or why nothing is. */
export function PlanResult({ type, id }: { type: SubjectType; id: string }) {
  const t = useText()
  const { data, isError, error, refetch } = usePlan(type, id)
  return (
    <div className="flex flex-col gap-y-4" aria-busy={!data && !isError}>
      {isError && <LoadFailure error={error} onRetry={refetch} />}
      {!isError && !data && (
        <div className="flex flex-col gap-y-2" role="status" data-testid="xero-plan-loading">
          <Text size="small" className="text-ui-fg-subtle">
            {t("plan.loading")}
          </Text>
          <Skeleton className="h-32 w-full" />
        </div>
      )}
      {!isError && data && <Found plan={data} />}
    </div>
  )
}

function Found({ plan }: { plan: Plan }) {
  const t = useText()
  const { documents, holds, skipped, note, again } = plan
  return (
    <>
      {skipped && (
        <Note variant="info" testId="xero-plan-skipped">
          {t.said(skipped)}
        </Note>
      )}
      {note && (
        <Note variant="warning" testId="xero-plan-note">
          {t.said(note)}
        </Note>
      )}
      {holds.length > 0 && <PlanHeld holds={holds} />}
      {documents.map((document) => (
        <PlannedDocument key={keyOf(document)} document={document} />
      ))}
      {again && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("plan.again")}
        </Text>
      )}
      {!documents.length && !holds.length && !skipped && (
        <Text
          size="small"
          className="text-ui-fg-subtle"
          role="status"
          data-testid="xero-plan-empty"
        >
          {t("plan.empty")}
        </Text>
      )}
    </>
  )
}

type Document = Plan["documents"][number]

function PlannedDocument({ document }: { document: Document }) {
  switch (document.kind) {
    case "contact":
      return <PlanContact contact={document} />
    case "quote":
    case "invoice":
    case "credit_note":
      return <PlanSale sale={document} />
    default:
      return <PlanMoney money={document} />
  }
}

function keyOf(document: Document): string {
  const name =
    "number" in document
      ? document.number
      : "reference" in document
        ? document.reference
        : document.name
  return `${document.kind} ${name}`
}
