import { Heading } from "@medusajs/ui"
import { accountTitle } from "../../../accounting/mapping/account-title"
import { type BackfillAnswer, type ChartAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { AmountsTable } from "../report/amounts-table"

interface BackfillCurrencyProps {
  currency: BackfillAnswer["preview"]["currencies"][number]
  chart: ChartAnswer
}

/** What would be booked in one currency, by account and by tax rate, under their names in Xero. */
export function BackfillCurrency({ currency, chart }: BackfillCurrencyProps) {
  const t = useText()
  const format = useFormat()
  const { currency_code, orders, total, accounts, taxes } = currency
  const money = (amount: string) => format.money(amount, currency_code)
  const accountName = (code: string) => {
    const account = chart.accounts.find((one) => one.code === code || one.account_id === code)
    return account ? accountTitle(account) : code
  }
  const taxName = (type: string) =>
    chart.tax_rates.find(({ tax_type }) => tax_type === type)?.name ?? type
  return (
    <div
      className="flex flex-col gap-y-3"
      data-testid={`xero-backfill-${currency_code.toLowerCase()}`}
    >
      <Heading level="h3">
        {t("backfill.currency", {
          total: money(total),
          orders: t("backfill.currencyOrders", { count: orders }),
        })}
      </Heading>
      <div className="grid items-start gap-3 lg:grid-cols-2">
        <AmountsTable
          heads={[t("backfill.account"), t("backfill.net")]}
          rows={accounts.map(({ account_code, net }) => [accountName(account_code), money(net)])}
        />
        <AmountsTable
          heads={[t("backfill.taxRate"), t("backfill.net"), t("backfill.tax")]}
          rows={taxes.map(({ tax_type, net, tax }) => [taxName(tax_type), money(net), money(tax)])}
        />
      </div>
    </div>
  )
}
