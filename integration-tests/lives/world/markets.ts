/** Where orders of the lives come from; the first three are the demo's own. */
export type MarketKey = "uk" | "germany" | "usa" | "canada" | "japan"

/** A place that somebody orders to; the taxes differ by province. */
export interface Place {
  city: string
  province: string
  postal_code: string
}

/** A region of the store with its currency and the places that orders go to. */
export interface Market {
  /** The name of its region in the store. */
  name: string
  currency: string
  /** Digits after the point of its currency. */
  decimals: number
  country: string
  /** Prices in the shop hold the tax. */
  inclusive: boolean
  places: Place[]
}

/** Five tax regimes: inclusive and exclusive, none, two taxes on a line, and a currency without a minor unit. */
export const MARKETS: Record<MarketKey, Market> = {
  uk: {
    name: "United Kingdom",
    currency: "gbp",
    decimals: 2,
    country: "gb",
    inclusive: true,
    places: [{ city: "Bristol", province: "", postal_code: "BS1 4DB" }],
  },
  germany: {
    name: "Germany",
    currency: "eur",
    decimals: 2,
    country: "de",
    inclusive: false,
    places: [{ city: "Hamburg", province: "", postal_code: "20459" }],
  },
  usa: {
    name: "United States",
    currency: "usd",
    decimals: 2,
    country: "us",
    inclusive: false,
    places: [{ city: "Astoria", province: "us-or", postal_code: "97103" }],
  },
  canada: {
    name: "Canada",
    currency: "cad",
    decimals: 2,
    country: "ca",
    inclusive: false,
    places: [
      { city: "Vancouver", province: "ca-bc", postal_code: "V5K 0A1" },
      { city: "Montréal", province: "ca-qc", postal_code: "H2X 1Y4" },
      { city: "Calgary", province: "ca-ab", postal_code: "T2P 1J9" },
    ],
  },
  japan: {
    name: "Japan",
    currency: "jpy",
    decimals: 0,
    country: "jp",
    inclusive: true,
    places: [{ city: "Kyoto", province: "", postal_code: "604-8004" }],
  },
}

/** The keys of {@link MARKETS}. */
export const MARKET_KEYS = Object.keys(MARKETS) as MarketKey[]

/** The markets that the demo's seed does not know. */
export const NEW_MARKETS = ["canada", "japan"] as const
