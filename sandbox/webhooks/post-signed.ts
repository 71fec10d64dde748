import { signature } from "./signature"

const LONGEST_MS = 5000

/** What a receiver did with a post: null when it is as Xero wants it, else what is wrong. */
export type Problem = string | null

/**
 * Posts a body to a subscription's address and judges the answer as Xero does: within five seconds,
 * the expected kind of status, no body and no cookies.
 *
 * @param expected `2xx` for a good signature; `401` when a wrong one was sent on purpose
 */
export async function postSigned(
  url: string,
  body: string,
  key: string,
  expected: "2xx" | "401"
): Promise<Problem> {
  try {
    const response = await fetch(url, {
      method: "POST",
      redirect: "manual",
      headers: { "Content-Type": "application/json", "x-xero-signature": signature(body, key) },
      body,
      signal: AbortSignal.timeout(LONGEST_MS),
    })
    const text = await response.text()
    if (expected === "401" && response.status !== 401) {
      return `A wrong signature was answered ${response.status} instead of 401.`
    }
    if (expected === "2xx" && !response.ok) {
      return `Answered ${response.status}.`
    }
    if (text !== "") {
      return "The answer must have no body."
    }
    return response.headers.has("set-cookie") ? "The answer must set no cookies." : null
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    return `No answer within ${LONGEST_MS / 1000} seconds: ${cause}`
  }
}
