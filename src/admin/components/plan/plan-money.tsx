import { Text } from "@medusajs/ui"
import { type ExplainedMoney } from "../../../accounting/explain/explained-plan"
import { accountTitle } from "../../../accounting/mapping/account-title"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { PlanCard } from "./plan-card"
import { PlanFact } from "./plan-fact"

/** A payment, a refund or credit put against an invoice that would be sent. */
export function PlanMoney({ money }: { money: ExplainedMoney }) {
  const t = useText()
  const format = useFormat()
  const { kind, action, account, applied_to, applied_from, because } = money
  return (
    <PlanCard kind={kind} action={action}>
      <dl className="flex flex-col gap-y-1 px-4 py-3">
        <PlanFact title={t("plan.amount")}>
          {format.money(money.amount, money.currency_code)}
        </PlanFact>
        <PlanFact title={t("plan.date")}>{format.day(money.date)}</PlanFact>
        {applied_from && <PlanFact title={t("plan.from")}>{applied_from}</PlanFact>}
        <PlanFact title={t("plan.on")}>{applied_to}</PlanFact>
        {account && (
          <PlanFact title={t("plan.account")} because={because} testId="xero-plan-account">
            {accountTitle(account)}
          </PlanFact>
        )}
      </dl>
      {!account && (
        <Text size="xsmall" className="text-ui-fg-subtle px-4 py-3">
          {t.said(because)}
        </Text>
      )}
    </PlanCard>
  )
}
