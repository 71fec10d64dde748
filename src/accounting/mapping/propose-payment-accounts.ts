import { accountTitle } from "./account-title"
import { type Chart, type ChartAccount } from "./chart"
import { type Proposal } from "./propose-mappings"

/** Names of accounts on which money waits between the customer and the bank. */
const CLEARING = /clearing|undeposited/i

/** The account for each payment provider: one that names it, else a clearing account, else the bank. */
export function proposePaymentAccounts(
  { accounts }: Chart,
  providers: { id: string }[],
  baseCurrency: string
): Proposal[] {
  const active = accounts.filter(({ status }) => status === "ACTIVE")
  const waiting = active.filter(({ enable_payments, type }) => enable_payments && type !== "BANK")
  const banks = active.filter(
    ({ type, currency_code }) =>
      type === "BANK" && (!currency_code || currency_code === baseCurrency)
  )
  const named = [...waiting, ...banks]
  return providers.flatMap(({ id }) => {
    const brand = brandOf(id)
    const own = brand ? named.find(({ name }) => name.toLowerCase().includes(brand)) : undefined
    const clearing = waiting.find(
      (account) => CLEARING.test(account.name) && !namesAnother(account, id)
    )
    const target = own ?? clearing ?? banks.at(0)
    return target
      ? [
          {
            kind: "payment" as const,
            source: id,
            target: target.account_id,
            because: reason(target, own, clearing),
          },
        ]
      : []
  })
}

const BRANDS = [
  "stripe",
  "paypal",
  "klarna",
  "adyen",
  "mollie",
  "square",
  "braintree",
  "gocardless",
]

/** The payment company that a provider's id (`pp_<company>_<name>`) names. */
const brandOf = (providerId: string) =>
  BRANDS.find((brand) => providerId.toLowerCase().includes(brand))

const namesAnother = ({ name }: ChartAccount, providerId: string) =>
  BRANDS.some((brand) => name.toLowerCase().includes(brand) && brand !== brandOf(providerId))

function reason(
  target: ChartAccount,
  own: ChartAccount | undefined,
  clearing: ChartAccount | undefined
): string {
  const shown = accountTitle(target)
  if (own) {
    return `${shown} names the provider and takes payments.`
  }
  return clearing
    ? `${shown} is a clearing account that takes payments.`
    : `No clearing account takes payments, so it is the first bank account, ${shown}.`
}
