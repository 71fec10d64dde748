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
    ...giftCards(order),
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

function giftCards(order: OrderSnapshot) {
  const cards = order.lines.filter(({ is_giftcard }) => is_giftcard)
  return cards.length
    ? [
        {
          code: "gift_card_not_posted" as const,
          message:
            `The order sells gift cards (${cards.map(({ title }) => title).join(", ")}). They are a debt, ` +
            "not income, and are not posted yet. Enter this order in Xero by hand.",
        },
      ]
    : []
}

function figures(order: OrderSnapshot, composed: ComposedInvoice) {
  const money = (amount: Parameters<typeof formatMoney>[0]) =>
    formatMoney(amount, order.currency_code, order.currency_decimals)
  const differ = (message: string) => [{ code: "totals_differ" as const, message }]
  if (composed.total.isNegative()) {
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
  if (order.credit_lines.some(({ amount }) => !decimal(amount).isZero())) {
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
