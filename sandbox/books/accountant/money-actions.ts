import { AccountantError } from "../../state/accountant-error"
import { lineShape, type LineInput } from "../documents/document-shape"
import { planDocument } from "../documents/plan-document"
import { planAllocation } from "../credit-notes/plan-allocation"
import { removeAllocation } from "../credit-notes/remove-allocation"
import { planPayment } from "../payments/plan-payment"
import { removePayment } from "../payments/remove-payment"
import { indexOf } from "../state/book-index"
import type { Invoice } from "../state/sales-document"
import { booksOf } from "../state/stored-books"
import { asAccountant, type AccountantAction } from "./as-accountant"
import { contactNamed, creditNoteNamed, invoiceNamed } from "./find-record"

/** What the accountant does with money and credit. Without an amount the whole open amount is meant. */
export const moneyActions: Record<string, AccountantAction> = {
  /** Records money on an `invoice`, or a refund on a `creditNote`, at an `account` (code or id). */
  record_payment: asAccountant(
    {
      invoice: "text",
      creditNote: "text",
      account: "text",
      amount: "decimal",
      date: "day",
      reference: "text",
    } as const,
    (actor, { invoice, creditNote, account, amount, date, reference }) => {
      const target = creditNote ? creditNoteNamed(actor, creditNote) : invoiceNamed(actor, invoice)
      const paid =
        target.Type === "ACCREC"
          ? { Invoice: { InvoiceID: target.InvoiceID }, Amount: amount ?? target.AmountDue }
          : {
              CreditNote: { CreditNoteID: target.CreditNoteID },
              Amount: amount ?? target.RemainingCredit,
            }
      const held = actor.organisation.accounts.find((item) =>
        [item.AccountID, item.Code].includes(account ?? "")
      )
      const Account = { AccountID: held?.AccountID, Code: account }
      const payment = { ...paid, Account, Date: date, Reference: reference }
      return { ...planPayment(actor, payment)() }
    }
  ),
  delete_payment: asAccountant({ payment: "id" } as const, (actor, { payment }) => {
    const found = indexOf(actor.organisation).payments.get(payment ?? "")
    if (!found) {
      throw new AccountantError(`There is no payment ${payment ?? "named"}.`)
    }
    return { ...removePayment(actor, found) }
  }),
  /**
   * Makes an approved credit note: for a `contact` with `lines` under Xero's names, or for an
   * `invoice`, whose first line's account and tax are taken for the `amount` (tax included).
   */
  create_credit_note: asAccountant(
    {
      contact: "text",
      invoice: "text",
      amount: "decimal",
      number: "text",
      reference: "text",
      date: "day",
      lineAmountTypes: "text",
      lines: [lineShape],
    } as const,
    (actor, input) => {
      const invoice = input.invoice ? invoiceNamed(actor, input.invoice) : undefined
      const ContactID = invoice?.ContactID ?? contactNamed(actor, input.contact).ContactID
      const lines = input.lines ?? (invoice ? [creditLine(invoice, input.amount)] : undefined)
      const fields = {
        Contact: { ContactID },
        LineItems: lines,
        LineAmountTypes: input.lineAmountTypes ?? (input.lines ? "Exclusive" : inclusive(invoice)),
        CurrencyCode: invoice?.CurrencyCode,
        CurrencyRate: invoice?.CurrencyRate,
        Reference: input.reference,
        Date: input.date,
        Status: "AUTHORISED",
        number: input.number,
      }
      return { ...planDocument(actor, "ACCRECCREDIT", fields, undefined, 4).save() }
    }
  ),
  void_credit_note: asAccountant({ creditNote: "text" } as const, (actor, { creditNote }) => {
    const before = creditNoteNamed(actor, creditNote)
    return { ...planDocument(actor, "ACCRECCREDIT", { Status: "VOIDED" }, before, 4).save() }
  }),
  /** Changes what is given: lines (under Xero's names), number, reference, date. */
  edit_credit_note: asAccountant(
    {
      creditNote: "text",
      number: "text",
      reference: "text",
      date: "day",
      lines: [lineShape],
    } as const,
    (actor, { creditNote, number, reference, date, lines }) => {
      const fields = {
        ...(number ? { number } : {}),
        ...(reference === undefined ? {} : { Reference: reference }),
        ...(date ? { Date: date } : {}),
        ...(lines ? { LineItems: lines } : {}),
      }
      const before = creditNoteNamed(actor, creditNote)
      return { ...planDocument(actor, "ACCRECCREDIT", fields, before, 4).save() }
    }
  ),
  allocate_credit_note: asAccountant(
    { creditNote: "text", invoice: "text", amount: "decimal", date: "day" } as const,
    (actor, { creditNote, invoice, amount, date }) => {
      const from = creditNoteNamed(actor, creditNote)
      const to = invoiceNamed(actor, invoice)
      const open =
        Number(from.RemainingCredit) < Number(to.AmountDue) ? from.RemainingCredit : to.AmountDue
      const wish = { amount: amount ?? open, day: date, invoice: to.InvoiceID }
      return { ...planAllocation(actor, from, wish)() }
    }
  ),
  remove_allocation: asAccountant({ allocation: "id" } as const, (actor, { allocation }) => {
    const found = booksOf(actor.organisation).allocations.find(
      (item) => item.AllocationID === allocation
    )
    if (!found) {
      throw new AccountantError(`There is no allocation ${allocation ?? "named"}.`)
    }
    removeAllocation(actor, found)
    return { ...found }
  }),
}

function creditLine(invoice: Invoice, amount: string | undefined): LineInput {
  const [line] = invoice.LineItems
  return {
    Description: `Credit for ${invoice.InvoiceNumber}`,
    Quantity: "1",
    UnitAmount: amount ?? invoice.Total,
    AccountID: line.AccountID ?? undefined,
    TaxType: line.TaxType ?? undefined,
  }
}

function inclusive(invoice: Invoice | undefined): string {
  return invoice?.LineAmountTypes === "NoTax" ? "NoTax" : "Inclusive"
}
