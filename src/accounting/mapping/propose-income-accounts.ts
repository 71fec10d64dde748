import { accountTitle } from "./account-title"
import { type Chart, type ChartAccount } from "./chart"
import { DEFAULT_SOURCE } from "./mapping"
import { type Proposal } from "./propose-mappings"

/** Code of the sales account in the chart that Xero gives a new organisation. */
const USUAL_SALES_CODE = "200"

/** The accounts for sales and for shipping. */
export function proposeIncomeAccounts({ accounts }: Chart): Proposal[] {
  const income = accounts.filter(
    (account) =>
      account.status === "ACTIVE" &&
      !account.system_account &&
      account.code &&
      ["SALES", "REVENUE"].includes(account.type)
  )
  const sales = income.find(({ code }) => code === USUAL_SALES_CODE) ?? income.at(0)
  const shipping = income.find(({ name }) => /shipping|freight|delivery|postage/i.test(name))
  return [
    ...(sales
      ? [
          {
            kind: "revenue" as const,
            source: DEFAULT_SOURCE,
            target: sales.account_id,
            because:
              sales.code === USUAL_SALES_CODE
                ? `${accountTitle(sales)} is the usual account for sales in Xero.`
                : `${accountTitle(sales)} is the first income account of the chart.`,
          },
        ]
      : []),
    ...proposeShipping(shipping, sales),
  ]
}

function proposeShipping(
  shipping: ChartAccount | undefined,
  sales: ChartAccount | undefined
): Proposal[] {
  const account = shipping ?? sales
  return account
    ? [
        {
          kind: "shipping",
          source: DEFAULT_SOURCE,
          target: account.account_id,
          because: shipping
            ? `${accountTitle(account)} says by its name that it is for shipping.`
            : `No income account is named for shipping, so it goes to ${accountTitle(account)} like sales.`,
        },
      ]
    : []
}
