import { type AccountingApi } from "xero-node/dist/gen/api/accountingApi"
import { type XeroFault } from "../../../accounting/fault/fault"
import { type CallRecord, type CallResult } from "./call"
import { faultOfStatus } from "./fault-of-status"
import { type IdentityResult } from "./identity"
import { type CallPurpose, type QuotaGate } from "./quota-gate"

/** What every call of a gateway shares. */
export interface CallContext {
  tenant_id: string
  purpose: CallPurpose
  quota: QuotaGate
  /** @param refused a token that Xero just refused, to be replaced */
  accessToken(refused?: string): Promise<IdentityResult<string>>
  /** The client, carrying the given token. */
  api(token: string): AccountingApi
}

/** One call, as it is named in the quota and the log. */
export interface CallName {
  method: "GET" | "PUT" | "POST"
  endpoint: string
}

/** What xero-node resolves to; its types say axios, of which only this is needed. */
interface Answer<Body> {
  response: { status?: number; headers?: unknown }
  body: Body
}

/**
 * Makes one call: asks for a token and for leave, sends, gives the leave back with what Xero said of the
 * calls left. A token that Xero calls expired is replaced and the call made once more.
 *
 * @param shape takes what is needed from the answer; undefined when it was not readable
 * @param personal what the call says of people, which no fault may repeat
 */
export async function callXero<Body, T>(
  context: CallContext,
  name: CallName,
  send: (api: AccountingApi) => Promise<Answer<Body>>,
  shape: (body: Body) => T | undefined,
  personal: string[] = []
): Promise<CallResult<T>> {
  const first = await attempt(context, name, send, shape, personal)
  if (first.ok || !first.expired) {
    return first
  }
  return await attempt(context, name, send, shape, personal, first.expired)
}

type Attempt<T> = CallResult<T> & { expired?: string }

async function attempt<Body, T>(
  context: CallContext,
  name: CallName,
  send: (api: AccountingApi) => Promise<Answer<Body>>,
  shape: (body: Body) => T | undefined,
  personal: string[],
  refused?: string
): Promise<Attempt<T>> {
  const token = await context.accessToken(refused)
  if (!token.ok) {
    return { ok: false, fault: token.fault, call: null }
  }
  const slot = await context.quota.reserve(context.tenant_id, context.purpose)
  if (!slot.granted) {
    return { ok: false, fault: noLeave(slot.retry_after_seconds), call: null }
  }
  const began = performance.now()
  const write = name.method !== "GET"
  const outcome = await send(context.api(token.value)).then(
    ({ response, body }) => ({ ok: true as const, response, body }),
    (error: unknown) => ({ ok: false as const, ...failedAnswer(error) })
  )
  const status = outcome.ok ? (outcome.response.status ?? 200) : outcome.status
  const headers = headersOf(outcome.ok ? outcome.response.headers : outcome.headers)
  const call: CallRecord = {
    ...name,
    status,
    milliseconds: performance.now() - began,
    correlation_id: textOf(headers["xero-correlation-id"]),
    minute_remaining: numberOf(headers["x-minlimit-remaining"]),
    day_remaining: numberOf(headers["x-daylimit-remaining"]),
  }
  if (outcome.ok) {
    await context.quota.settle(context.tenant_id, slot.slot_id, call, null)
    const value = shape(outcome.body)
    return value === undefined
      ? { ok: false, fault: unreadable(write), call }
      : { ok: true, value, call }
  }
  const secrets = [token.value, ...personal]
  const fault = faultOfStatus({ status, body: outcome.body, headers, write, secrets })
  const pause = fault.kind === "throttled" ? (fault.retry_after ?? 60) : null
  await context.quota.settle(context.tenant_id, slot.slot_id, call, pause)
  const expired = status === 401 && /TokenExpired/i.test(JSON.stringify(outcome.body ?? ""))
  return { ok: false, fault, call, ...(expired ? { expired: token.value } : {}) }
}

const noLeave = (seconds: number): XeroFault => ({
  kind: "throttled",
  message: "Xero's limits allow no more calls for now.",
  unclear: false,
  retry_after: seconds,
})

const unreadable = (write: boolean): XeroFault => ({
  kind: "unknown",
  message: "Xero's answer was not readable.",
  unclear: write,
  retry_after: null,
})

/** xero-node rejects with a JSON string for HTTP trouble, and with an Error for its own. */
function failedAnswer(error: unknown): { status: number; body: unknown; headers: unknown } {
  if (typeof error === "string") {
    try {
      const { response } = JSON.parse(error) as {
        response?: { statusCode?: number; body?: unknown; headers?: unknown }
      }
      return {
        status: response?.statusCode ?? 0,
        body: response?.body,
        headers: response?.headers,
      }
    } catch {
      return { status: 0, body: "", headers: {} }
    }
  }
  return { status: 0, body: error instanceof Error ? error.message : "", headers: {} }
}

function headersOf(headers: unknown): Record<string, unknown> {
  return typeof headers === "object" && headers !== null
    ? Object.fromEntries(
        Object.entries(headers).map(([header, value]) => [header.toLowerCase(), value])
      )
    : {}
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null)

const numberOf = (value: unknown): number | null =>
  value === undefined || value === null || value === "" || Number.isNaN(Number(value))
    ? null
    : Number(value)
