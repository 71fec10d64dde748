import { AccountingApi } from "xero-node/dist/gen/api/accountingApi"
import { addressOf } from "./address-of"
import { attachmentCalls } from "./attachments"
import { auditCalls } from "./audit-calls"
import { type CallContext } from "./call-xero"
import { changeCalls } from "./changes"
import { contactCalls } from "./contacts"
import { creditNoteCalls } from "./credit-notes"
import { foundCalls } from "./found-documents"
import { type Gateway } from "./gateway"
import { invoiceCalls } from "./invoices"
import { noteCalls } from "./notes"
import { paymentCalls } from "./payments"
import { quoteCalls } from "./quotes"
import { referenceCalls } from "./reference-data"

/** What a gateway is made of: whom it talks to, for whom, and within which limits. */
export type GatewayParts = Omit<CallContext, "api"> & {
  options: { api_url: string; timeout_seconds: number }
}

/** The way to one organisation over xero-node. */
export function createGateway({ options, ...parts }: GatewayParts): Gateway {
  const basePath = addressOf(options.api_url, "/api.xro/2.0")
  const milliseconds = options.timeout_seconds * 1000
  const context: CallContext = {
    ...parts,
    api: (token) => {
      const api = new AccountingApi(basePath)
      api.accessToken = token
      // xero-node sets no timeout of its own; it hands out each call's axios options here.
      api.setDefaultAuthentication({
        applyToRequest: (request) => {
          request.timeout = milliseconds
          request.signal = AbortSignal.timeout(milliseconds)
          request.paramsSerializer = { serialize: commaSeparated }
        },
      })
      return api
    },
  }
  return {
    ...referenceCalls(context),
    ...contactCalls(context),
    ...invoiceCalls(context),
    ...foundCalls(context),
    ...creditNoteCalls(context),
    ...quoteCalls(context),
    ...paymentCalls(context),
    ...noteCalls(context),
    ...attachmentCalls(context),
    ...auditCalls(context),
    ...changeCalls(context),
  }
}

/** Xero takes lists separated by commas, and passes over the `IDs[]=` that axios makes of them. */
function commaSeparated(params: Record<string, unknown>): string {
  const given = Object.entries(params).filter(([, value]) => value !== undefined && value !== null)
  return new URLSearchParams(
    given.map(([name, value]) => [name, Array.isArray(value) ? value.join(",") : String(value)])
  ).toString()
}
