import { type Decimal, decimal } from "../money/money"
import { type OpenBooking } from "./expected-bookings"
import { type BothSides } from "./report-row"

/** What the store and Xero book at one account and tax type. */
export interface TwoSides extends BothSides {
  account_code: string | null
  tax_type: string | null
}

interface Sums {
  account_code: string | null
  tax_type: string | null
  store: { net: Decimal; tax: Decimal }
  xero: { net: Decimal; tax: Decimal }
}

/** Adds the bookings of both sides up by account and tax type; what comes to nothing on both is left out. */
export function twoSides(store: OpenBooking[], xero: OpenBooking[]): TwoSides[] {
  const sums = new Map<string, Sums>()
  const add = (side: "store" | "xero", { account_code, tax_type, net, tax }: OpenBooking) => {
    const key = JSON.stringify([account_code, tax_type])
    const nothing = { net: decimal(0), tax: decimal(0) }
    const before = sums.get(key) ?? { account_code, tax_type, store: nothing, xero: nothing }
    const sum = { net: before[side].net.plus(net), tax: before[side].tax.plus(tax) }
    sums.set(key, { ...before, [side]: sum })
  }
  store.forEach((booking) => add("store", booking))
  xero.forEach((booking) => add("xero", booking))
  return [...sums.values()]
    .map(({ account_code, tax_type, store, xero }) => ({
      account_code,
      tax_type,
      store_net: store.net.toFixed(2),
      store_tax: store.tax.toFixed(2),
      xero_net: xero.net.toFixed(2),
      xero_tax: xero.tax.toFixed(2),
    }))
    .filter((sides) =>
      [sides.store_net, sides.store_tax, sides.xero_net, sides.xero_tax].some(
        (amount) => !decimal(amount).isZero()
      )
    )
}
