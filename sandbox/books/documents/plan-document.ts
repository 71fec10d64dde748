import { randomUUID } from "node:crypto"
import { rejectIfAny, Rejected } from "../http/rejected"
import type { Actor } from "../state/actor"
import type { Contact } from "../state/contact"
import type { DocumentStatus, LineAmountTypes, SalesDocument } from "../state/sales-document"
import { today } from "../xero-date"
import { defaultCurrencyRate } from "./currency-rate"
import { documentFaults, numberAfter } from "./document-faults"
import type { DocumentInput } from "./document-shape"
import { dueByTerms } from "./due-by-terms"
import { documentTotals } from "./document-totals"
import { makeLines } from "./make-lines"
import { planDocumentContact } from "./plan-document-contact"
import { saveDocument } from "./save-document"
import { statusAfter } from "./status-rules"

/** A checked change of a document: how to carry it out, and what Xero warns about. */
export interface DocumentPlan {
  save(): SalesDocument
  warnings: string[]
}

/**
 * Checks an invoice or credit note as sent, as a whole, before anything changes.
 *
 * @param before the document that the call changes, if it is there already
 * @param unitDecimals 2, or 4 with `unitdp=4`
 * @throws Rejected with everything that is wrong
 */
export function planDocument(
  actor: Actor,
  type: SalesDocument["Type"],
  input: DocumentInput,
  before: SalesDocument | undefined,
  unitDecimals: number
): DocumentPlan {
  const { status, fault } = statusAfter(before?.Status, input.Status)
  if (fault) {
    throw new Rejected(fault)
  }
  const types = (input.LineAmountTypes ?? before?.LineAmountTypes ?? "Exclusive") as LineAmountTypes
  const ends = status === "VOIDED" || status === "DELETED"
  const lines = makeLines(
    {
      organisation: actor.organisation,
      types,
      unitDecimals,
      draft: status === "DRAFT" || ends,
      discounts: type === "ACCREC",
    },
    ends ? undefined : input.LineItems,
    before
  )
  const contact: { plan?: () => Contact; faults: string[] } =
    before && !input.Contact ? { faults: [] } : planDocumentContact(actor, input.Contact)
  const after = documentAfter(actor, type, ends ? { Status: input.Status } : input, before, {
    status,
    types,
    lines: lines.map(({ line }) => line),
  })
  rejectIfAny([
    ...contact.faults,
    ...lines.flatMap(({ faults }) => faults),
    ...documentFaults(actor, input, after, before),
  ])
  return {
    save: () => saveDocument(actor, after, before, ends ? undefined : contact.plan),
    warnings: lines.flatMap(({ warnings }) => warnings),
  }
}

function documentAfter(
  actor: Actor,
  type: SalesDocument["Type"],
  input: DocumentInput,
  before: SalesDocument | undefined,
  made: {
    status: DocumentStatus
    types: LineAmountTypes
    lines: SalesDocument["LineItems"]
  }
): SalesDocument {
  const { organisation } = actor
  const currency = input.CurrencyCode || before?.CurrencyCode || organisation.baseCurrency
  const keptRate = before?.CurrencyCode === currency ? before.CurrencyRate : undefined
  const foreign = currency !== organisation.baseCurrency
  const day = input.Date ?? before?.Date ?? today(organisation, actor.now)
  const byTerms = type === "ACCREC" ? dueByTerms(actor, input, before, day) : null
  const shared = {
    ContactID: before?.ContactID ?? "",
    Date: day,
    DueDate: input.DueDate ?? before?.DueDate ?? byTerms,
    Reference: input.Reference ?? before?.Reference ?? "",
    LineAmountTypes: made.types,
    LineItems: made.lines,
    CurrencyCode: currency,
    CurrencyRate: foreign
      ? (input.CurrencyRate ?? keptRate ?? defaultCurrencyRate(currency, organisation.baseCurrency))
      : "1",
    Status: made.status,
    ...documentTotals(made.lines, made.types),
    BrandingThemeID: input.BrandingThemeID ?? before?.BrandingThemeID,
    SentToContact: input.SentToContact ?? before?.SentToContact ?? false,
    UpdatedDateUTC: actor.now.toISOString(),
    CreatedBy: before?.CreatedBy ?? actor.user,
    BaseOutstanding: before?.BaseOutstanding ?? "0.00",
    JournalNumber: before?.JournalNumber ?? null,
    FullyPaidOnDate: before?.FullyPaidOnDate ?? null,
  }
  const number = numberAfter(input, before)
  if (type === "ACCRECCREDIT") {
    const id = before?.Type === type ? before.CreditNoteID : randomUUID()
    return {
      ...shared,
      Type: type,
      CreditNoteID: id,
      CreditNoteNumber: number,
      RemainingCredit: shared.Total,
    }
  }
  const invoice = before?.Type === type ? before : undefined
  return {
    ...shared,
    Type: type,
    InvoiceID: invoice?.InvoiceID ?? randomUUID(),
    InvoiceNumber: number,
    Url: input.Url ?? invoice?.Url,
    ExpectedPaymentDate: input.ExpectedPaymentDate ?? invoice?.ExpectedPaymentDate,
    AmountDue: shared.Total,
    AmountPaid: "0.00",
    AmountCredited: "0.00",
  }
}
