import { type ExplainedContact } from "../../../accounting/explain/explained-plan"
import { useText } from "../../hooks/frame/use-text"
import { PlanCard } from "./plan-card"
import { PlanFact } from "./plan-fact"

/** The contact that would be made or brought up to date, with all that Xero would be told of it. */
export function PlanContact({ contact }: { contact: ExplainedContact }) {
  const t = useText()
  const { kind, action, name, because } = contact
  return (
    <PlanCard kind={kind} action={action}>
      <dl className="flex flex-col gap-y-1 px-4 py-3">
        <PlanFact title={t("plan.contact.name")} because={because}>
          {name}
        </PlanFact>
        <Details
          details={{
            person: [contact.person],
            email: [contact.email],
            phone: contact.phones,
            billing: contact.billing_address,
            delivery: contact.delivery_address,
            accountNumber: [contact.account_number],
            taxNumber: [contact.tax_number],
          }}
        />
      </dl>
    </PlanCard>
  )
}

type Detail = "person" | "email" | "phone" | "billing" | "delivery" | "accountNumber" | "taxNumber"

function Details({ details }: { details: Record<Detail, (string | null)[]> }) {
  const t = useText()
  return (Object.keys(details) as Detail[]).map((detail) => {
    const lines = details[detail].filter((line) => line !== null)
    return lines.length ? (
      <PlanFact
        key={detail}
        title={t(`plan.contact.${detail}`)}
        testId={`xero-plan-contact-${detail}`}
      >
        {lines.map((line, at) => (
          <div key={at}>{line}</div>
        ))}
      </PlanFact>
    ) : null
  })
}
