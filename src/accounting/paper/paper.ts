/** What an invoice or a credit note says on paper. Amounts are exact decimal strings in major units, days `YYYY-MM-DD` in the organisation's zone. */
export interface Paper {
  kind: "invoice" | "credit_note"
  /** `Tax invoice` where the seller has a tax number, else `Invoice`; `Draft invoice` until it is approved; `Credit note` likewise. */
  title: string
  number: string
  date: string
  /** Null where the contact's terms in Xero decide, and on credit notes. */
  due_date: string | null
  /** The store's number of the order. */
  order_number: string
  /** The customer's own reference, or null. */
  reference: string | null
  currency_code: string
  /** Decimals that amounts of the currency are shown with, at least. */
  currency_decimals: number
  seller: PaperParty
  buyer: PaperParty
  /** Where the goods went, if elsewhere. */
  delivered_to: PaperParty | null
  /** Whether unit prices, discounts and amounts of lines contain their tax. */
  includes_tax: boolean
  lines: PaperLine[]
  /** All discounts of the lines together, zero where there are none. */
  discount: string
  /** Without tax. */
  net: string
  taxes: PaperTax[]
  tax: string
  total: string
  /** Payments and credit on an invoice; refunds, and what the credit was used for, on a credit note. */
  settled: PaperMoney[]
  /** What is due on an invoice, or left of a credit note. */
  left: string
  /** The order's credit notes, on an invoice; the invoices that are credited, on a credit note. */
  related: PaperReference[]
  /** What the owner has printed below, or null. */
  note: string | null
}

/** Somebody on a paper: a name, what stands below it, and the number that the tax office knows them by. */
export interface PaperParty {
  name: string
  /** The rest of the name and the address, a line each. */
  address: string[]
  /** E.g. `VAT number GB123456789`, or null. */
  tax_number: string | null
}

/** A line of goods or shipping. */
export interface PaperLine {
  description: string
  quantity: string
  unit_amount: string
  /** Null where there is none. */
  discount: string | null
  /** Percent. */
  tax_rate: string
  /** With tax in it where the paper's `includes_tax` says so. */
  amount: string
}

/** What is charged at one tax rate. */
export interface PaperTax {
  name: string
  /** Percent. */
  rate: string
  net: string
  tax: string
}

/** Money or credit, by which less is due or left. */
export interface PaperMoney {
  label: string
  /** Null where it is not known. */
  date: string | null
  amount: string
}

/** Another paper of the same order. */
export interface PaperReference {
  number: string
  date: string | null
  total: string
}
