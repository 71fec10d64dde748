import { type ReportRowAnswer } from "./answers"
import { csvText } from "./csv-text"

const COLUMNS: [string, (row: ReportRowAnswer) => string | null][] = [
  ["Day", ({ day }) => day],
  ["Order", ({ order_label }) => order_label],
  ["Sales or money", ({ kind }) => kind],
  ["Document", ({ document_kind }) => document_kind],
  ["Number in Xero", ({ document_number }) => document_number],
  ["Account", ({ account_code }) => account_code],
  ["Account name", ({ account_name }) => account_name],
  ["Tax type", ({ tax_type }) => tax_type],
  ["Tax rate", ({ tax_name }) => tax_name],
  ["Payment method", ({ provider }) => provider],
  ["Currency", ({ currency_code }) => currency_code],
  ["Store net", ({ store_net }) => store_net],
  ["Store tax", ({ store_tax }) => store_tax],
  ["Xero net", ({ xero_net }) => xero_net],
  ["Xero tax", ({ xero_tax }) => xero_tax],
  ["Difference", ({ difference }) => difference],
  ["Cause", ({ cause }) => cause],
  ["Reason", ({ reason }) => reason],
  ["Order id", ({ order_id }) => order_id],
  ["Link", ({ xero_url }) => xero_url],
]

/** The first line of the file. */
export const csvHead = (): string => csvText(COLUMNS.map(([name]) => name))

/** One line of the file. */
export const csvLine = (row: ReportRowAnswer): string =>
  csvText(COLUMNS.map(([, valueOf]) => valueOf(row)))
