import { Text } from "@medusajs/ui"
import { type ExplainedLine } from "../../../accounting/explain/explained-plan"
import { accountTitle } from "../../../accounting/mapping/account-title"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { PlanFact } from "./plan-fact"

/** Xero keeps prices with four decimals. */
const PRICE_DECIMALS = 4

interface PlanLineProps {
  line: ExplainedLine
  /** ISO 4217. */
  currency: string
}

/** A line that would be sent, and why it has its account and tax rate. */
export function PlanLine({ line, currency }: PlanLineProps) {
  const t = useText()
  const format = useFormat()
  const { description, quantity, discount, account, tax_rate, tracking, because } = line
  const price = format.money(line.unit_amount, currency, PRICE_DECIMALS)
  const priced = t("plan.priced", { quantity: format.number(Number(quantity)), price })
  return (
    <div className="flex flex-col gap-y-2 px-4 py-3" data-testid="xero-plan-line">
      <div className="flex items-start justify-between gap-x-4">
        <div className="min-w-0">
          <Text size="small" leading="compact" weight="plus" className="break-words">
            {description}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {discount
              ? t("plan.discounted", { priced, discount: format.money(discount, currency) })
              : priced}
          </Text>
        </div>
        <Text size="small" className="shrink-0">
          {format.money(line.amount, currency)}
        </Text>
      </div>
      <dl className="flex flex-col gap-y-2">
        <PlanFact title={t("plan.account")} because={because.account} testId="xero-plan-account">
          {accountTitle(account)}
        </PlanFact>
        <PlanFact title={t("plan.tax")} because={because.tax} testId="xero-plan-tax">
          {tax_rate.name ?? tax_rate.tax_type}: {format.money(line.tax, currency)}
        </PlanFact>
        {tracking.length > 0 && (
          <PlanFact title={t("plan.tracking")}>{tracking.join(", ")}</PlanFact>
        )}
      </dl>
    </div>
  )
}
