import type { Organisation } from "../../state/organisation"
import { decimal, money, sum, toBase } from "../decimal"
import type { JournalLine } from "../state/journal-entry"
import type { Line, SalesDocument } from "../state/sales-document"
import { systemAccount } from "./system-account"

/**
 * The journal lines of a document: income by line, tax on the tax account, the whole on the
 * receivables account; a credit note the other way round. Each line is turned into base currency and
 * rounded by itself and the receivable is their sum, so that the entry balances at any rate.
 */
export function documentLines(organisation: Organisation, document: SalesDocument): JournalLine[] {
  const sign = document.Type === "ACCREC" ? -1 : 1
  const inBase = (amount: string) => toBase(amount, document.CurrencyRate).times(sign)
  const lines: JournalLine[] = []
  for (const line of document.LineItems) {
    const net = inBase(netOf(line, document))
    if (line.AccountID && !net.isZero()) {
      lines.push({ AccountID: line.AccountID, NetAmount: money(net) })
    }
  }
  const tax = inBase(document.TotalTax)
  if (!tax.isZero()) {
    lines.push({
      AccountID: systemAccount(organisation, "GST").AccountID,
      NetAmount: money(tax),
    })
  }
  const receivable = sum(lines.map((line) => line.NetAmount)).negated()
  if (!receivable.isZero()) {
    lines.push({
      AccountID: systemAccount(organisation, "DEBTORS").AccountID,
      NetAmount: money(receivable),
    })
  }
  return lines
}

/** What the lines put on the receivables account, without sign, in base currency. */
export function receivableOf(organisation: Organisation, lines: JournalLine[]): string {
  const { AccountID } = systemAccount(organisation, "DEBTORS")
  const debtors = lines.filter((line) => line.AccountID === AccountID)
  return money(sum(debtors.map((line) => line.NetAmount)).absoluteValue())
}

function netOf(line: Line, document: SalesDocument): string {
  return document.LineAmountTypes === "Inclusive"
    ? decimal(line.LineAmount).minus(line.TaxAmount).toFixed()
    : line.LineAmount
}
