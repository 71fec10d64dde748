import type { Organisation } from "../state/organisation"

/** The granular scopes that an app created after 2 March 2026 may ask for. */
export type Scope =
  | "accounting.invoices"
  | "accounting.payments"
  | "accounting.banktransactions"
  | "accounting.manualjournals"
  | "accounting.contacts"
  | "accounting.settings"
  | "accounting.attachments"

/** A call to the accounting API that has passed authentication, tenancy, limits and idempotency. */
export interface ApiRequest {
  method: "GET" | "PUT" | "POST" | "DELETE"
  /** The values of the `:name` segments of the endpoint's path. */
  params: Record<string, string>
  query: URLSearchParams
  headers: Record<string, string | undefined>
  /** The parsed JSON body, or undefined when there is none or it is not JSON. */
  body: unknown
  rawBody: Buffer
  organisation: Organisation
  /** The app that calls, as shown in history records. */
  appName: string
  /** The sandbox's clock, UTC. */
  now: Date
}

/** What an endpoint answers: an object is sent as JSON, a string as plain text, a Buffer as it is. */
export interface ApiResponse {
  status: number
  body: object | string | Buffer
  headers?: Record<string, string>
}

/** One operation of the accounting API. A `.read` scope or its writing parent opens a GET; only the parent opens a write. */
export interface Endpoint {
  method: ApiRequest["method"]
  /** Path below `/api.xro/2.0`, with `:name` segments, e.g. `/Invoices/:InvoiceID/History`. */
  path: string
  scope: Scope
  handle(request: ApiRequest): ApiResponse
}
