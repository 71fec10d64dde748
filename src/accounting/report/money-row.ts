import { type LedgerDocument } from "../ledger/ledger"
import { type BookSettings } from "../mapping/settings"
import { type Decimal, decimal } from "../money/money"
import { type ReportRow } from "./report-row"

/** A figure of money, less what its order says. */
export type MoneyRow = Omit<ReportRow, "order_id" | "order_label" | "currency_code"> & {
  /** Where it is another than the order's. */
  currency_code?: string
}

/** What is the same for all money. */
export const NO_AMOUNTS = {
  kind: "money" as const,
  document_kind: null,
  document_number: null,
  xero_id: null,
  tax_type: null,
  store_tax: "0.00",
  xero_tax: "0.00",
}

/** The document of a payment or refund that was sent. */
export const moneyOf = (row: LedgerDocument) => ({
  ...NO_AMOUNTS,
  document_kind: row.kind,
  document_number: row.key,
  xero_id: row.xero_id,
})

/** Received above zero, given back below. */
export const signed = ({ kind }: Pick<LedgerDocument, "kind">, amount: Decimal): string =>
  (kind === "refund" ? decimal(amount).negated() : decimal(amount)).toFixed(2)

/** The account that a payment was sent to; its code as the chart has it now. */
export function sentAccount({ posted }: LedgerDocument, { chart }: BookSettings): string | null {
  const id = posted && "AccountID" in posted ? posted.AccountID : null
  return chart.accounts.find(({ account_id }) => account_id === id)?.code ?? null
}
