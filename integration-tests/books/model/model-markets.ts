import { MARKETS, type Market } from "../../lives/world/markets"
import type { ModelItem } from "./model-order"

/** A market of the model: currency, how prices are kept, and the sets of taxes a line may have there. */
export interface ModelMarket extends Pick<
  Market,
  "name" | "currency" | "decimals" | "country" | "inclusive"
> {
  taxes: ModelItem["tax_lines"][]
}

const tax = (code: string, rate: string) => ({ code, raw_rate: { value: rate } })

/** Those of the lives in the real host, and a currency of three decimals and taxes of a state and its city. */
export const MODEL_MARKETS: ModelMarket[] = [
  { ...MARKETS.uk, taxes: [[tax("GB20", "20")], [tax("GB5", "5")], [tax("GB0", "0")], []] },
  { ...MARKETS.germany, taxes: [[tax("DE19", "19")], [tax("DE7", "7")]] },
  { ...MARKETS.usa, taxes: [[]] },
  {
    ...MARKETS.canada,
    taxes: [
      [tax("CA-GST", "5")],
      [tax("CA-GST", "5"), tax("BC-PST", "7")],
      [tax("CA-GST", "5"), tax("QC-QST", "9.975")],
    ],
  },
  { ...MARKETS.japan, taxes: [[tax("JP10", "10")], [tax("JP8", "8")]] },
  {
    ...MARKETS.usa,
    name: "New York",
    taxes: [[tax("NY-STATE", "4"), tax("NYC", "4.875")], [tax("NY-STATE", "4")], []],
  },
  {
    name: "Kuwait",
    currency: "kwd",
    decimals: 3,
    country: "kw",
    inclusive: true,
    taxes: [[tax("KW5", "5")], []],
  },
]

/** Digits after the point that the books keep: those of the currency, of which Xero takes no more than two. */
export const bookDigits = ({ decimals }: Pick<Market, "decimals">): number => Math.min(decimals, 2)
