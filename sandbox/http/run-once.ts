import { IdempotencyConflict } from "../limits/idempotency-store"
import type { App } from "../state/app"
import type { Runtime } from "../state/runtime"
import { exception } from "./api-problem"
import type { ApiRequest, ApiResponse } from "./endpoint"

const LONGEST_KEY = 128

/**
 * Runs an endpoint, at most once for each idempotency key. Whatever it answered is kept for the key,
 * a 500 too. Reading calls have no use for keys and ignore them.
 */
export async function runOnce(
  runtime: Runtime,
  app: App,
  call: ApiRequest,
  url: string,
  handle: () => Promise<ApiResponse>
): Promise<{ answer: ApiResponse; replayed: boolean }> {
  const key = call.headers["idempotency-key"]
  const execute = async () => {
    try {
      return await handle()
    } catch (error) {
      return broken(error)
    } finally {
      if (call.method !== "GET") {
        runtime.changed()
      }
    }
  }
  if (!key || (call.method !== "POST" && call.method !== "PUT")) {
    return { answer: await execute(), replayed: false }
  }
  if (key.length > LONGEST_KEY) {
    return { answer: refusal("The Idempotency-Key is longer than 128 characters"), replayed: false }
  }
  try {
    const { method, rawBody: body, now } = call
    const { answer, replayed } = runtime.idempotency.run(
      { clientId: app.clientId, key, method, url, body, now },
      execute
    )
    return { answer: await answer, replayed }
  } catch (error) {
    if (error instanceof IdempotencyConflict) {
      const sentence = `The Idempotency-Key ${key} is used with a different request`
      return { answer: refusal(sentence), replayed: false }
    }
    throw error
  }
}

/** A fault of the sandbox itself: a 500 for the caller, the error on the console for its author. */
export function broken(error: unknown): ApiResponse {
  console.error("The Xero sandbox failed:", error)
  return exception("InternalServerError", "An error occurred in Xero.", 500, 500)
}

function refusal(sentence: string): ApiResponse {
  return exception("BadRequestException", sentence, 400)
}
