/** The regions of the demo store, by the name tests and orders call them. */
export type RegionKey = "uk" | "germany" | "usa"

interface RegionSeed {
  name: string
  currency_code: string
  country: string
  /** Prices in the shop hold the tax, as is the custom in the United Kingdom. */
  is_tax_inclusive: boolean
  /** Delivery prices in major units of the region's currency. */
  standard: number
  express: number
}

/** Where the demo store sells. The British prices include tax; the German and American ones do not. */
export const REGIONS: Record<RegionKey, RegionSeed> = {
  uk: {
    name: "United Kingdom",
    currency_code: "gbp",
    country: "gb",
    is_tax_inclusive: true,
    standard: 4.95,
    express: 12.49,
  },
  germany: {
    name: "Germany",
    currency_code: "eur",
    country: "de",
    is_tax_inclusive: false,
    standard: 7.9,
    express: 18.35,
  },
  usa: {
    name: "United States",
    currency_code: "usd",
    country: "us",
    is_tax_inclusive: false,
    standard: 14.99,
    express: 34.5,
  },
}

/** The keys of {@link REGIONS}, in the order in which they are made. */
export const REGION_KEYS = Object.keys(REGIONS) as RegionKey[]
