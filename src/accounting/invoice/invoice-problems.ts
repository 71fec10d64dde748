import { type ComposedInvoice, isToTheCent } from "./compose-invoice"
import { type HoldCode } from "../ledger/hold"
import { decimal, formatMoney, minorUnit } from "../money/money"
import { type OrderSnapshot } from "../order/order-snapshot"
import { type BookSettings } from "../mapping/settings"

/** What keeps an order's invoice from being sent, whatever the mappings say. */
export function invoiceProblems(
  order: OrderSnapshot,
  composed: ComposedInvoice,
  settings: BookSettings
): { code: HoldCode; message: string }[] {
  return [
    ...figures(order, composed),
    ...(settings.chart.currencies.includes(order.currency_code)
      ? []
      : [
          {
            code: "currency_not_subscribed" as const,
            message:
              `The order is in ${order.currency_code}, a currency that the Xero organisation does not ` +
              "have. Add it in Xero (Settings → Currencies), then retry.",
          },
        ]),
  ]
}

function figures(order: OrderSnapshot, composed: ComposedInvoice) {
  const money = (amount: Parameters<typeof formatMoney>[0]) =>
    formatMoney(amount, order.currency_code, order.currency_decimals)
  const differ = (message: string) => [{ code: "totals_differ" as const, message }]
  if (composed.total.lt(0)) {
    return differ(
      `The order comes to ${money(composed.total)}, and Xero takes no invoice below zero. ` +
        "Look at the order's discounts, or enter it in Xero by hand."
    )
  }
  if (!isToTheCent(composed, order.currency_decimals)) {
    return differ(
      `The lines of the order cannot be made to add up to its total of ${money(composed.total)} with ` +
        `${money(composed.tax)} tax in Xero. Enter this order in Xero by hand.`
    )
  }
  if (!isAsPlaced(order)) {
    return []
  }
  const far = [
    { is: composed.total, medusa: order.medusa_total, what: "total" },
    { is: composed.tax, medusa: order.medusa_tax_total, what: "tax" },
  ].filter(({ is, medusa }) => is.minus(medusa).abs().gt(minorUnit(order.currency_decimals)))
  return far.length
    ? differ(
        far
          .map(
            ({ is, medusa, what }) =>
              `The order's lines come to a ${what} of ${money(is)}, but Medusa says ${money(medusa)}. `
          )
          .join("") +
          "Nothing is posted until both agree: look at the order's lines in Medusa, then retry."
      )
    : []
}

/** Medusa's own totals are right for an order as it was placed; after a change they forget what they were. */
const isAsPlaced = ({ version, canceled_at, credit_lines, lines }: OrderSnapshot) =>
  version === 1 &&
  !canceled_at &&
  credit_lines.every(({ amount }) => decimal(amount).isZero()) &&
  lines.every(({ quantity, ordered_quantity }) =>
    decimal(quantity).eq(ordered_quantity ?? quantity)
  )
