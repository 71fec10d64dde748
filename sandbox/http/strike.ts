import { setTimeout as sleep } from "node:timers/promises"
import type { ServerResponse } from "node:http"
import type { Fault } from "../limits/fault-queue"
import type { ApiResponse } from "./endpoint"
import { sendAnswer, sendMalformed } from "./send-answer"

/** How a call ended for its caller: the status, 0 when the connection was cut. */
export interface Ending {
  status: number
}

/** The answer that a `rate_limit` or `status` fault puts in place of the real one. */
export function replacement(fault: Fault | undefined): ApiResponse | undefined {
  if (fault?.kind === "rate_limit") {
    return rateLimited(fault.problem ?? "minute", fault.retry_after ?? 60)
  }
  return fault?.kind === "status" ? { status: fault.status, body: fault.body ?? "" } : undefined
}

/** Waits as long as a `delay` fault says or until it is cleared; it belongs inside the work, as slow work would. */
export async function linger(fault: Fault | undefined): Promise<void> {
  if (fault?.kind === "delay") {
    await sleep(fault.ms, undefined, { signal: fault.cleared }).catch(() => undefined)
  }
}

/** A 429; Xero names the limit in a header. The shape of its body is not known. */
export function rateLimited(problem: string, retryAfter?: number): ApiResponse {
  const headers: Record<string, string> = { "X-Rate-Limit-Problem": problem }
  if (retryAfter !== undefined) {
    headers["Retry-After"] = String(retryAfter)
  }
  return { status: 429, body: "", headers }
}

/**
 * Answers a call through an injected fault, if there is one: cuts the connection before or after the
 * work, or cuts the answer in half.
 */
export async function strike(
  fault: Fault | undefined,
  response: ServerResponse,
  headers: Record<string, string>,
  produce: () => Promise<ApiResponse>
): Promise<Ending> {
  if (fault?.kind === "drop_before") {
    return cut(response)
  }
  const answer = await produce()
  if (fault?.kind === "drop_after") {
    return cut(response)
  }
  if (fault?.kind === "malformed") {
    sendMalformed(response, answer, headers)
  } else {
    sendAnswer(response, answer, headers)
  }
  return { status: answer.status }
}

function cut(response: ServerResponse): Ending {
  response.destroy()
  return { status: 0 }
}
