import { type BigNumber } from "bignumber.js"
import { booksOf } from "../../../sandbox/books"
import type { Organisation } from "../../../sandbox/state/organisation"
import type { SalesDocument } from "../../../sandbox/books/state/sales-document"
import { documentId, documentNumber } from "../../../sandbox/books/state/sales-document"
import { LIABILITY, ROUNDING, UNTAXED } from "../world/books-plan"
import { Amounts } from "./amounts"
import { Exact } from "./exact"
import { journalOf } from "./journal-of"

/** What Xero says for an order, from its documents and the money on them, in the order's currency. */
export interface ActualFigures {
  /** Invoices less credit notes. */
  charged: BigNumber
  tax: BigNumber
  taxes: Amounts
  /** By tax type, but for what is on the rounding account. */
  nets: Amounts
  /** By account; for the liability's also what was paid from it and into it. */
  income: Amounts
  /** On the rounding account. */
  rounding: BigNumber
  /** Paid in less paid out, by account, but for the liability's. */
  cash: Amounts
  /** Due on invoices less credit left on credit notes. */
  receivable: BigNumber
  /** What the journal says of these documents and payments: debits by account, in base currency. */
  journal: Amounts
  /** The documents and payments in words, for whoever looks into a difference. */
  documents: string[]
}

/** Reads the figures of an order by its reference, out of the sandbox's books. */
export function actualFigures(organisation: Organisation, displayId: number): ActualFigures {
  const books = booksOf(organisation)
  const documents: SalesDocument[] = [...books.invoices, ...books.creditNotes].filter(
    ({ Reference, Status }) =>
      Reference === `Order #${displayId}` && !["VOIDED", "DELETED"].includes(Status)
  )
  const ids = new Set(documents.map(documentId))
  const rateOf = new Map(organisation.taxRates.map((one) => [one.TaxType, one.EffectiveRate]))
  const codeOf = new Map(organisation.accounts.map((one) => [one.AccountID, one.Code]))
  const [taxes, nets, income, cash] = [new Amounts(), new Amounts(), new Amounts(), new Amounts()]
  let rounding = new Exact(0)
  for (const document of documents) {
    const sign = document.Type === "ACCREC" ? 1 : -1
    for (const line of document.LineItems) {
      const inclusive = document.LineAmountTypes === "Inclusive"
      const net = new Exact(line.LineAmount).minus(inclusive ? line.TaxAmount : 0).times(sign)
      const untaxed = new Exact(rateOf.get(line.TaxType ?? "") ?? 0).isZero()
      const taxKey = untaxed ? UNTAXED : (line.TaxType ?? UNTAXED)
      taxes.add(taxKey, new Exact(line.TaxAmount).times(sign))
      if (line.AccountCode === ROUNDING) {
        rounding = rounding.plus(net)
      } else {
        nets.add(taxKey, net)
        income.add(line.AccountCode ?? "", net)
      }
    }
  }
  const payments = books.payments.filter(
    ({ DocumentID, Status }) => ids.has(DocumentID) && Status === "AUTHORISED"
  )
  for (const payment of payments) {
    const sign = payment.PaymentType === "ACCRECPAYMENT" ? 1 : -1
    const code = codeOf.get(payment.AccountID) ?? ""
    const amount = new Exact(payment.Amount).times(sign)
    if (code === LIABILITY) {
      income.add(code, amount.negated())
    } else {
      cash.add(code, amount)
    }
  }
  const sum = (figure: (document: SalesDocument) => string) =>
    documents.reduce(
      (total, one) => total.plus(new Exact(figure(one)).times(one.Type === "ACCREC" ? 1 : -1)),
      new Exact(0)
    )
  return {
    charged: sum(({ Total }) => Total),
    tax: sum(({ TotalTax }) => TotalTax),
    taxes,
    nets,
    income,
    rounding,
    cash,
    receivable: sum((one) => (one.Type === "ACCREC" ? one.AmountDue : one.RemainingCredit)),
    journal: journalOf(organisation, ids, payments),
    documents: [
      ...documents.map(describe),
      ...payments.map(
        (one) =>
          `${one.PaymentType} ${one.Amount} ${codeOf.get(one.AccountID)} ${one.Reference} on ${one.DocumentID}`
      ),
    ],
  }
}

function describe(document: SalesDocument): string {
  const left = document.Type === "ACCREC" ? document.AmountDue : document.RemainingCredit
  const lines = document.LineItems.map(
    (line) => `${line.AccountCode} ${line.TaxType} ${line.LineAmount} (tax ${line.TaxAmount})`
  )
  return (
    `${documentNumber(document)} ${document.Status} ${document.Total} ${document.CurrencyCode} ` +
    `(tax ${document.TotalTax}), left ${left}: ${lines.join("; ")} [${documentId(document)}]`
  )
}
