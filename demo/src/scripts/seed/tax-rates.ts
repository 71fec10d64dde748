import type { ProductTypeName } from "./catalogue"

interface TaxRateSeed {
  name: string
  /** Shown on receipts and used to match the rate with Xero's. */
  code: string
  /** Percent. */
  rate: number
  /** The product types it is for; without any it is the country's standard rate. */
  types?: ProductTypeName[]
}

/**
 * The tax rates of the demo store. British ones follow the VAT notices 701/10 (books), 701/14 (food), 714 (young
 * children's clothing) and 701/23 (child car seats); the German reduced rate follows UStG § 12 (2). Nothing is charged
 * in the United States, where the shop has no nexus.
 */
export const TAX_RATES: Record<string, TaxRateSeed[]> = {
  gb: [
    { name: "VAT 20 %", code: "GB20", rate: 20 },
    { name: "VAT 5 %", code: "GB5", rate: 5, types: ["Child car seats"] },
    { name: "VAT 0 %", code: "GB0", rate: 0, types: ["Books", "Coffee", "Children's clothing"] },
  ],
  de: [
    { name: "USt 19 %", code: "DE19", rate: 19 },
    { name: "USt 7 %", code: "DE7", rate: 7, types: ["Books", "Coffee"] },
  ],
  us: [],
}
