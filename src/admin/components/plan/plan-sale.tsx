import { Text } from "@medusajs/ui"
import { type ExplainedSale } from "../../../accounting/explain/explained-plan"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { statusWords } from "../../state/document-status"
import { PlanCard } from "./plan-card"
import { PlanFact } from "./plan-fact"
import { PlanLine } from "./plan-line"

/** A quote, invoice or credit note that would be sent, line by line. */
export function PlanSale({ sale }: { sale: ExplainedSale }) {
  const t = useText()
  const format = useFormat()
  const { kind, action, number, contact_name, reference, date, due_date, currency_code } = sale
  if (action === "void") {
    return (
      <PlanCard kind={kind} action={action} name={number}>
        <Text size="small" className="text-ui-fg-subtle px-4 py-3">
          {t("plan.void")}
        </Text>
      </PlanCard>
    )
  }
  return (
    <PlanCard kind={kind} action={action} name={number}>
      <dl className="flex flex-col gap-y-1 px-4 py-3">
        {contact_name && <PlanFact title={t("plan.to")}>{contact_name}</PlanFact>}
        <PlanFact title={t("plan.reference")}>{reference}</PlanFact>
        <PlanFact title={t("plan.date")}>{format.day(date)}</PlanFact>
        {kind === "invoice" && (
          <PlanFact title={t("plan.due")}>
            {due_date ? format.day(due_date) : t("plan.dueByContact")}
          </PlanFact>
        )}
        <PlanFact title={t("plan.status")}>{statusWords(kind, sale.status, t)}</PlanFact>
        <PlanFact title={t("plan.currency")}>
          {currency_code}, {t(`plan.amounts.${sale.line_amount_types}`)}
        </PlanFact>
      </dl>
      {sale.lines.map((line, index) => (
        <PlanLine key={index} line={line} currency={currency_code} />
      ))}
      <dl className="txt-compact-small flex flex-col gap-y-1 px-4 py-3">
        {(["net", "tax", "total"] as const).map((figure) => (
          <div key={figure} className="flex justify-between gap-x-4">
            <dt className="text-ui-fg-subtle">{t(`plan.${figure}`)}</dt>
            <dd data-testid={`xero-plan-${kind}-${figure}`}>
              {format.money(sale[figure], currency_code)}
            </dd>
          </div>
        ))}
      </dl>
    </PlanCard>
  )
}
