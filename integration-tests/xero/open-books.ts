import type { Sandbox } from "../../sandbox/start-sandbox"
import { READER_CLIENT_ID } from "./open-sandbox"

/** A contact as Xero's API answers it, as far as tests look at it. */
export interface ContactInBooks {
  ContactID: string
  ContactNumber?: string
  AccountNumber?: string
  TaxNumber?: string
  Name: string
  FirstName?: string
  LastName?: string
  EmailAddress?: string
  ContactStatus: string
  MergedToContactID?: string
  Phones: { PhoneType: string; PhoneNumber: string }[]
  Addresses: { AddressType: string; AddressLine1?: string; City?: string; PostalCode?: string }[]
}

/** An invoice as Xero's API answers it, amounts in major units. */
export interface InvoiceInBooks {
  InvoiceID: string
  InvoiceNumber: string
  Reference?: string
  Status: string
  CurrencyCode: string
  SubTotal: number
  TotalTax: number
  Total: number
  AmountDue: number
  AmountPaid: number
  DateString?: string
  DueDateString?: string
  HasAttachments?: boolean
  Contact: { ContactID: string; Name: string }
  LineItems: {
    Description: string
    Quantity: number
    UnitAmount: number
    LineAmount: number
    TaxAmount: number
    TaxType: string
    AccountCode: string
  }[]
}

/** A credit note as Xero's API answers it, amounts in major units. */
export interface CreditNoteInBooks {
  CreditNoteID: string
  CreditNoteNumber: string
  Reference?: string
  Status: string
  Total: number
  TotalTax: number
  RemainingCredit: number
  Allocations: { Amount: number; Invoice: { InvoiceNumber: string } }[]
  LineItems: InvoiceInBooks["LineItems"]
}

/** A quote as Xero's API answers it, amounts in major units. */
export interface QuoteInBooks {
  QuoteID: string
  QuoteNumber: string
  Reference?: string
  Status: string
  Total: number
  TotalTax: number
  Terms: string
  Contact: { ContactID: string; Name: string }
  LineItems: InvoiceInBooks["LineItems"]
}

/** A payment or refund as Xero's API answers it. */
export interface PaymentInBooks {
  PaymentID: string
  Reference?: string
  Amount: number
  Status: string
  /** `ACCRECPAYMENT`, or `ARCREDITPAYMENT` for a refund. */
  PaymentType: string
  /** A refund names its credit note here. */
  Invoice: { InvoiceNumber: string }
  Account: { AccountID?: string; Code?: string }
}

/** A line of a document's own history. */
export interface HistoryInBooks {
  /** `Note` for one that was added. */
  Changes: string
  Details: string
  User: string
}

/** A file on a document. */
export interface FileInBooks {
  FileName: string
  MimeType: string
  ContentLength: number
  IncludeOnline: boolean
}

/** The books of one organisation, read over HTTP as an accountant's own app would. */
export interface Books {
  /** Archived ones too. */
  contacts(): Promise<ContactInBooks[]>
  /** With lines, in order of their number. */
  invoices(): Promise<InvoiceInBooks[]>
  /** With lines, in order of their number. */
  creditNotes(): Promise<CreditNoteInBooks[]>
  quotes(): Promise<QuoteInBooks[]>
  payments(): Promise<PaymentInBooks[]>
  /** What stands in a document's own history, the newest first. */
  history(kind: "Invoices" | "Payments", id: string): Promise<HistoryInBooks[]>
  files(kind: "Invoices" | "CreditNotes", id: string): Promise<FileInBooks[]>
  /** What is in a file. */
  file(kind: "Invoices" | "CreditNotes", id: string, name: string): Promise<Buffer>
}

/**
 * Opens an organisation's books with an app of its own, so that looking costs the store no calls.
 *
 * @param tenantId the organisation
 */
export function openBooks(sandbox: Sandbox, tenantId: string): Books {
  const { access_token } = sandbox.control.connect({
    clientId: READER_CLIENT_ID,
    tenantIds: [tenantId],
    scopes: [
      "accounting.invoices",
      "accounting.payments",
      "accounting.contacts",
      "accounting.attachments.read",
    ],
  })
  const ask = async (path: string): Promise<Response> => {
    const answer = await fetch(`${sandbox.url}/api.xro/2.0${path}`, {
      headers: {
        authorization: `Bearer ${access_token}`,
        "xero-tenant-id": tenantId,
        accept: "application/json",
      },
    })
    // Whoever looks again and again is asked to wait, as anybody is.
    if (answer.status === 429) {
      const seconds = Number(answer.headers.get("retry-after") ?? 1)
      await new Promise((resolve) => setTimeout(resolve, Math.min(seconds, 60) * 1000))
      return ask(path)
    }
    if (!answer.ok) {
      throw new Error(`The books answered ${answer.status}: ${await answer.text()}`)
    }
    return answer
  }
  const read = async <T>(path: string, collection: string): Promise<T[]> => {
    const body = (await (await ask(path)).json()) as Record<string, T[]>
    return body[collection]
  }
  return {
    contacts: () => read("/Contacts?page=1&pageSize=1000&includeArchived=true", "Contacts"),
    invoices: () => read("/Invoices?page=1&pageSize=1000&order=InvoiceNumber", "Invoices"),
    creditNotes: () =>
      read("/CreditNotes?page=1&pageSize=1000&order=CreditNoteNumber", "CreditNotes"),
    quotes: () => read("/Quotes?order=QuoteNumber", "Quotes"),
    payments: () => read("/Payments?page=1&pageSize=1000", "Payments"),
    files: (kind, id) => read(`/${kind}/${id}/Attachments`, "Attachments"),
    file: async (kind, id, name) =>
      Buffer.from(
        await (await ask(`/${kind}/${id}/Attachments/${encodeURIComponent(name)}`)).arrayBuffer()
      ),
    history: (kind, id) => read(`/${kind}/${id}/History`, "HistoryRecords"),
  }
}
