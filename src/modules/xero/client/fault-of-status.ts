import { type XeroFault } from "../../../accounting/fault/fault"
import { classifyMessage } from "./classify-message"
import { scrub } from "./scrub"

/** An answer of Xero's that is not a success, or the lack of one (status 0). */
export interface FailedAnswer {
  status: number
  body: unknown
  headers: Record<string, unknown>
  /** Whether the call may have changed something. */
  write: boolean
  /** What the call carried that must not be repeated, beside what `scrub` knows by its shape. */
  secrets?: string[]
}

/** Xero's limit names (X-Rate-Limit-Problem) in the owner's words. */
const LIMITS: Record<string, string> = {
  minute: "calls a minute",
  day: "calls a day",
  daylimit: "calls a day",
  concurrent: "calls at the same time",
  appminute: "calls a minute of all stores of the app",
}

/** The connection never came about, so Xero cannot have acted. */
const NEVER_SENT = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|certificate/i

/** A page of a proxy's or of a server's own; Xero's plain-text sentences are not such. */
const MARKUP = /^\s*</

/** Turns a failed call into data: what kind of trouble, in which words, and whether Xero may have acted. */
export function faultOfStatus({ status, body, headers, write, secrets }: FailedAnswer): XeroFault {
  const said = sentenceOf(body)
  const fault = (kind: XeroFault["kind"], message: string, unclear = false): XeroFault => ({
    kind,
    message: scrub(message, secrets),
    unclear: unclear && write,
    retry_after: numberOf(headers["retry-after"]),
  })
  if (status === 0) {
    const unsent = NEVER_SENT.test(said)
    return fault("outage", `Xero did not answer (${said || "no reason given"}).`, !unsent)
  }
  if (status === 401) {
    return fault("unauthorised", unauthorisedSentence(said, headers))
  }
  if (status === 403) {
    return fault(
      "unauthorised",
      "Xero no longer lets the app into this organisation. Connect again under Settings → Xero."
    )
  }
  if (status === 404) {
    return fault("missing", said || "Xero does not have this record.")
  }
  if (status === 429) {
    const problem = String(headers["x-rate-limit-problem"] ?? "").toLowerCase()
    return fault("throttled", `Xero allows no more ${LIMITS[problem] ?? "calls"} for now.`)
  }
  if (status >= 500 || status === 408) {
    return fault("outage", `Xero has a problem of its own (${status}).`, true)
  }
  return fault(classifyMessage(said), said || `Xero refused the call (${status}).`)
}

function unauthorisedSentence(said: string, headers: Record<string, unknown>): string {
  const scope = /insuff?icient_scope/i.test(String(headers["www-authenticate"] ?? ""))
  return scope || /AuthorizationUnsuccessful/i.test(said)
    ? "The authorisation lacks a permission the plugin needs. Connect again under Settings → Xero and allow everything that is asked for."
    : "Xero no longer accepts the authorisation. Connect again under Settings → Xero."
}

/** The sentences of an error answer: those of its elements where there are any, else its own. */
function sentenceOf(body: unknown): string {
  if (typeof body === "string") {
    return MARKUP.test(body) ? "" : body.trim()
  }
  if (typeof body !== "object" || body === null) {
    return ""
  }
  const { Elements, Detail, Message, Title } = body as Record<string, unknown>
  const elements = Array.isArray(Elements)
    ? (Elements as ({ ValidationErrors?: unknown } | null)[])
    : []
  const errors = elements.flatMap((element) => {
    const listed = element?.ValidationErrors
    return Array.isArray(listed) ? (listed as ({ Message?: string } | null)[]) : []
  })
  const said = errors.flatMap((error) => error?.Message ?? []).join(" ")
  return said || String(Detail ?? Message ?? Title ?? "")
}

/** Retry-After in seconds; Xero never sends the date that HTTP allows there, so one counts as unsaid. */
const numberOf = (value: unknown): number | null =>
  /^\d+$/.test(String(value ?? "")) ? Number(value) : null
