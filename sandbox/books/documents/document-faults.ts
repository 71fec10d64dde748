import { decimal } from "../decimal"
import type { Actor } from "../state/actor"
import { folded, indexOf } from "../state/book-index"
import { documentNumber, type SalesDocument } from "../state/sales-document"
import { differsInMoney, hasMoneyApplied, moneyApplied } from "./applied-money"
import type { DocumentInput } from "./document-shape"
import { lockDateFault } from "./lock-date-fault"

/**
 * What is wrong with a document as a whole. The uniqueness, currency and lock date sentences are
 * Xero's; the others are our own wording of documented rules.
 *
 * @param after the document as it would be kept
 * @param before the document as it is, when it is being changed
 */
export function documentFaults(
  actor: Actor,
  input: DocumentInput,
  after: SalesDocument,
  before?: SalesDocument
): string[] {
  return [
    ...numberFaults(actor, input, after.Type, before),
    ...fieldFaults(actor, input, after),
    ...amountFaults(after),
    ...approvalFaults(actor, after, before),
    ...appliedFaults(actor, after, before),
  ]
}

function numberFaults(
  actor: Actor,
  input: DocumentInput,
  type: SalesDocument["Type"],
  before?: SalesDocument
): string[] {
  if (!input.number) {
    return []
  }
  if (input.number.length > 255) {
    return ["The document number must be 255 characters or less."]
  }
  const { invoicesByNumber, creditNotesByNumber } = indexOf(actor.organisation)
  const holder = (type === "ACCREC" ? invoicesByNumber : creditNotesByNumber).get(
    folded(input.number)
  )
  if (!holder || holder === before) {
    return []
  }
  // The sentence for credit notes follows the one for invoices; it is not published.
  return [type === "ACCREC" ? "Invoice # must be unique." : "Credit Note # must be unique."]
}

function fieldFaults(actor: Actor, input: DocumentInput, after: SalesDocument): string[] {
  const faults: string[] = []
  const { currencies } = actor.organisation
  if (input.Type !== undefined && input.Type !== after.Type) {
    faults.push(`The document Type ${input.Type} is not valid here; expected ${after.Type}.`)
  }
  if (!currencies.some((currency) => currency.Code === after.CurrencyCode)) {
    faults.push(`Organisation is not subscribed to currency ${after.CurrencyCode}`)
  }
  if (!decimal(after.CurrencyRate).isGreaterThan(0)) {
    faults.push("The CurrencyRate must be greater than 0.")
  }
  if (!["Exclusive", "Inclusive", "NoTax"].includes(after.LineAmountTypes)) {
    faults.push("The LineAmountTypes must be Exclusive, Inclusive or NoTax.")
  }
  if (after.LineItems.length === 0) {
    faults.push("One or more line items must be specified")
  }
  if (input.Url !== undefined && !validUrl(input.Url)) {
    faults.push("The Url must be a valid absolute address and must not contain 'xero'.")
  }
  return faults
}

function validUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:/i.test(text) && !/xero/i.test(text)
}

function amountFaults(after: SalesDocument): string[] {
  return decimal(after.Total).isNegative()
    ? ["The total for this document must be greater than or equal to zero."]
    : []
}

/**
 * Rules that hold once a document posts. Whether Xero demands a due date, and whether a draft may be
 * dated in a locked period, is not certain: here an approved invoice needs one and a draft may.
 */
function approvalFaults(actor: Actor, after: SalesDocument, before?: SalesDocument): string[] {
  const posts = after.Status === "AUTHORISED" || after.Status === "PAID"
  const posted = before?.Status === "AUTHORISED" || before?.Status === "PAID"
  const faults: string[] = []
  if (posts && after.Type === "ACCREC" && !after.DueDate) {
    faults.push("A due date must be specified for an approved invoice.")
  }
  const moves = posts !== posted || (before !== undefined && changesEntry(before, after))
  const days = [...(posted && moves ? [before.Date] : []), ...(posts && moves ? [after.Date] : [])]
  const locked = days.map((day) => lockDateFault(actor.organisation, day)).find(Boolean)
  return locked ? [...faults, locked] : faults
}

function changesEntry(before: SalesDocument, after: SalesDocument): boolean {
  const accounts = (document: SalesDocument) =>
    JSON.stringify(document.LineItems.map((line) => line.AccountID))
  return differsInMoney(before, after) || accounts(before) !== accounts(after)
}

function appliedFaults(actor: Actor, after: SalesDocument, before?: SalesDocument): string[] {
  if (!before || !hasMoneyApplied(actor.organisation, before)) {
    return []
  }
  return after.Status === "VOIDED" || differsInMoney(before, after) ? [moneyApplied] : []
}

/** The number of a document after a call: a blank one never takes an old number away. */
export function numberAfter(input: DocumentInput, before?: SalesDocument): string {
  return input.number || (before ? documentNumber(before) : "")
}
