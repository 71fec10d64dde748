/** An invoice that Xero holds already and the owner may take for an order. Amounts are decimal strings in major units. */
export interface FoundInvoiceAnswer {
  invoice_id: string
  number: string
  /** `YYYY-MM-DD`. */
  date: string | null
  currency_code: string
  total: string
  tax: string
  /** Xero's status. */
  status: string
  xero_url: string | null
}
