import { BigNumber } from "bignumber.js"
import { decimal, money, toBase } from "../decimal"
import type { SalesDocument } from "../state/sales-document"

/**
 * What an applied amount takes off a document on the receivables account, in base currency. The last
 * of it takes whatever is left there, so that a paid document leaves no cents behind.
 */
export function baseOf(document: SalesDocument, amount: string): string {
  const open = document.Type === "ACCREC" ? document.AmountDue : document.RemainingCredit
  const left = decimal(document.BaseOutstanding)
  return decimal(amount).isEqualTo(open)
    ? money(left)
    : money(BigNumber.min(toBase(amount, document.CurrencyRate), left))
}

/** Moves a document's outstanding base amount: down when money is applied, up when it is taken back. */
export function moveBase(document: SalesDocument, by: BigNumber.Value): void {
  document.BaseOutstanding = money(decimal(document.BaseOutstanding).plus(by))
}
