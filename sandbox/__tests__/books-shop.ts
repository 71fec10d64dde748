import { AccountingApi, type Invoice, Invoice as InvoiceModel, type LineItem } from "xero-node"
import type { Organisation } from "../state/organisation"
import { booksOf, trialBalance } from "../books"
import { decimal, sum } from "../books/decimal"
import { startSandbox, type Sandbox } from "../start-sandbox"
import type { CountryCode } from "../state/organisation"
import { ALL_SCOPES, STANDARD } from "./core-client"

/** A running sandbox with one organisation, and Xero's own client connected to it. */
export interface Shop {
  sandbox: Sandbox
  api: AccountingApi
  tenantId: string
  organisation(): Organisation
  /** Does something as the accountant. */
  act(name: string, input: object): Record<string, string>
  /** A plain call, for what the client hides. */
  call(path: string, init?: RequestInit & { headers?: Record<string, string> }): Promise<Response>
}

/** The sandbox's clock in these tests. */
export const NOW = new Date("2026-11-20T10:00:00.250Z")

/** Opens a shop whose limits stay out of the way. */
export async function openShop(country: CountryCode = "GB"): Promise<Shop> {
  const sandbox = await startSandbox({
    apps: [STANDARD],
    organisations: [country],
    now: () => NOW,
    limits: { perMinute: 100000, perDay: 100000, appPerMinute: 100000, concurrent: 50 },
  })
  const [{ tenantId }] = sandbox.control.organisations()
  const scopes = ALL_SCOPES.split(" ")
  const { access_token } = sandbox.control.connect({
    clientId: STANDARD.clientId,
    tenantIds: [tenantId],
    scopes,
  })
  const api = new AccountingApi(`${sandbox.url}/api.xro/2.0`)
  api.accessToken = access_token
  // The client spells an array `IDs[]=a&IDs[]=b`, which is no filter; this makes it `IDs=a&IDs=b`.
  api.setDefaultAuthentication({
    applyToRequest(request) {
      request.paramsSerializer = { indexes: null }
    },
  })
  return {
    sandbox,
    api,
    tenantId,
    organisation: () => sandbox.control.organisation(tenantId),
    act: (name, input) => sandbox.control.act(tenantId, name, input) as Record<string, string>,
    call: (path, init = {}) =>
      fetch(`${sandbox.url}/api.xro/2.0${path}`, {
        ...init,
        headers: {
          Authorization: `Bearer ${access_token}`,
          Accept: "application/json",
          "xero-tenant-id": tenantId,
          ...init.headers,
        },
      }),
  }
}

/** A line of goods on the sales account. */
export function goods(unitAmount: number, more: LineItem = {}): LineItem {
  return { description: "Goods", quantity: 1, unitAmount, accountCode: "200", ...more }
}

/** An approved invoice for a contact of that name. */
export function invoice(name: string, lineItems: LineItem[], more: Invoice = {}): Invoice {
  return {
    type: InvoiceModel.TypeEnum.ACCREC,
    status: InvoiceModel.StatusEnum.AUTHORISED,
    contact: { name },
    date: "2026-11-10",
    dueDate: "2026-11-24",
    lineItems,
    ...more,
  }
}

/** Creates invoices, with the errors inside the elements. */
export async function create(shop: Shop, ...invoices: Invoice[]): Promise<Invoice[]> {
  const { body } = await shop.api.createInvoices(shop.tenantId, { invoices }, false)
  return body.invoices ?? []
}

/** The messages of an element that failed. */
export function messages(element: { validationErrors?: { message?: string }[] }): string[] {
  return (element.validationErrors ?? []).map(({ message }) => message ?? "")
}

/** The body of a call that the client rejected: its errors are JSON strings. */
export async function failure(
  call: Promise<unknown>
): Promise<{ status: number; body: Record<string, unknown> }> {
  try {
    await call
  } catch (error) {
    const { response } = JSON.parse(String(error)) as {
      response: { statusCode: number; body: Record<string, unknown> }
    }
    return { status: response.statusCode, body: response.body }
  }
  throw new Error("The call did not fail")
}

/** What is wrong with the journal: unequal columns, or receivables that differ from the open documents. */
export function imbalance(organisation: Organisation): string {
  const rows = trialBalance(organisation)
  const debit = sum(rows.map((row) => row.Debit))
  const credit = sum(rows.map((row) => row.Credit))
  const { invoices, creditNotes, heldCredits } = booksOf(organisation)
  const open = sum([
    ...invoices.map((item) => item.BaseOutstanding),
    ...creditNotes.map((item) => decimal(item.BaseOutstanding).negated()),
    ...heldCredits.map((item) => decimal(item.RemainingCredit).negated()),
  ])
  const debtors = rows.find((row) => row.Code === "610")
  const receivable = decimal(debtors?.Debit).minus(debtors?.Credit ?? 0)
  return [
    debit.isEqualTo(credit) ? "" : `debits ${debit} and credits ${credit} differ`,
    receivable.isEqualTo(open) ? "" : `receivables ${receivable}, open documents ${open}`,
  ]
    .filter(Boolean)
    .join("; ")
}
