import { randomUUID } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import type { IncomingMessage, ServerResponse } from "node:http"
import { type Call, countElements } from "../limits/call-log"
import type { Admission } from "../limits/rate-limiter"
import type { Runtime } from "../state/runtime"
import { type AuthorisedCall, authoriseCall } from "./authorise-call"
import type { ApiRequest, ApiResponse, Endpoint } from "./endpoint"
import { type Caller, identifyCaller } from "./identify-caller"
import { type Match, matchEndpoint } from "./match-endpoint"
import { BodyTooLarge, readBody } from "./read-body"
import { broken, runOnce } from "./run-once"
import { sendAnswer } from "./send-answer"
import { linger, rateLimited, replacement, strike } from "./strike"

const PREFIX = "/api.xro/2.0"
const BODY_LIMIT = 3_500_000
const ATTACHMENT_LIMIT = 10 * 1024 * 1024
/** Xero finds nothing at a whole address longer than this, host and all. */
const LONGEST_ADDRESS = 2090
const XERO = "https://api.xero.com"

/**
 * The way into the accounting API, in Xero's order: limits, then the token, the endpoint, the scope
 * and the organisation, then idempotency, then the endpoint itself. Every call is logged.
 */
export function apiGate(runtime: Runtime, endpoints: Endpoint[]) {
  const match = matchEndpoint(endpoints)
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const started = performance.now()
    const url = new URL(request.url ?? "/", "http://localhost")
    const path = url.pathname.slice(PREFIX.length)
    const caller = identifyCaller(runtime, request.headers.authorization)
    const call = newCall(runtime, caller, request, url, path)
    const admission = caller.app
      ? runtime.limiter.admit(caller.app.clientId, call.tenantId ?? "", runtime.clock.now())
      : undefined
    const headers = { ...admission?.headers, "Xero-Correlation-Id": randomUUID() }
    const send = (answer: ApiResponse) => {
      call.status = answer.status
      sendAnswer(response, answer, headers)
    }
    try {
      const rawBody = await readBody(request, limitFor(path))
      const body = parse(rawBody)
      call.elements = call.method === "GET" ? 0 : countElements(body)
      const tooLong = `${XERO}${request.url}`.length > LONGEST_ADDRESS
      const found = tooLong ? undefined : match(call.method, path)
      const passed = pass(runtime, caller, admission, found, call.tenantId)
      if (runtime.limiter.limits.latencyMs > 0) {
        await sleep(runtime.limiter.limits.latencyMs)
      }
      if ("problem" in passed) {
        return send(passed.problem)
      }
      const apiRequest = toApiRequest(runtime, request, url, passed, body, rawBody)
      const fault = runtime.faults.take(call.method, path)
      call.fault = fault?.kind ?? null
      const early = replacement(fault)
      const cached = early && early.status >= 500 && !(fault?.kind === "status" && fault.uncached)
      const ending = await strike(fault, response, headers, async () => {
        if (early && !cached) {
          return early
        }
        const run = await runOnce(runtime, passed.app, apiRequest, url.href, async () => {
          await linger(fault)
          return early ?? passed.endpoint.handle(apiRequest)
        })
        call.replayed = run.replayed
        return run.answer
      })
      call.status = ending.status
    } catch (error) {
      if (response.destroyed) {
        return
      }
      send(error instanceof BodyTooLarge ? { status: 413, body: error.message } : broken(error))
    } finally {
      admission?.done()
      runtime.calls.add({ ...call, ms: Math.round(performance.now() - started) })
    }
  }
}

function pass(
  runtime: Runtime,
  caller: Caller,
  admission: Admission | undefined,
  match: Match | "method" | undefined,
  tenantId: string | null
): AuthorisedCall | { problem: ApiResponse } {
  if (admission?.refused) {
    const { problem, retryAfter } = admission.refused
    return { problem: rateLimited(problem, retryAfter) }
  }
  return authoriseCall(runtime, caller, match, tenantId ?? undefined)
}

function newCall(
  runtime: Runtime,
  caller: Caller,
  request: IncomingMessage,
  url: URL,
  path: string
): Call {
  return {
    time: runtime.clock.now().toISOString(),
    method: request.method ?? "GET",
    path: path || "/",
    query: url.search.slice(1),
    status: 0,
    ms: 0,
    elements: 0,
    clientId: caller.app?.clientId ?? null,
    tenantId: one(request.headers["xero-tenant-id"]) ?? null,
    idempotencyKey: one(request.headers["idempotency-key"]) ?? null,
    replayed: false,
    fault: null,
  }
}

function toApiRequest(
  runtime: Runtime,
  request: IncomingMessage,
  url: URL,
  passed: AuthorisedCall,
  body: unknown,
  rawBody: Buffer
): ApiRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, one(value)])
  return {
    method: passed.endpoint.method,
    params: passed.params,
    query: url.searchParams,
    headers: Object.fromEntries(headers) as Record<string, string | undefined>,
    body,
    rawBody,
    organisation: passed.organisation,
    appName: passed.app.name,
    now: runtime.clock.now(),
  }
}

function one(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(", ") : header
}

function limitFor(path: string): number {
  return /\/Attachments\//i.test(path) ? ATTACHMENT_LIMIT : BODY_LIMIT
}

function parse(body: Buffer): unknown {
  try {
    return body.length === 0 ? undefined : (JSON.parse(body.toString()) as unknown)
  } catch {
    return undefined
  }
}
