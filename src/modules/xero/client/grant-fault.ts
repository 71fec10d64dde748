import { errors } from "openid-client"
import { type XeroFault } from "../../../accounting/fault/fault"
import { faultOfStatus } from "./fault-of-status"
import { scrub } from "./scrub"

/** OAuth's refusals (RFC 6749 §5.2) after which only a new consent, or other credentials, help. */
const REFUSALS = ["invalid_grant", "invalid_client", "unauthorized_client"]

/** Statuses that say nothing of the grant: limits, timeouts, and trouble of Xero's own. */
const passes = (status: number) => status === 408 || status === 429 || status >= 500

/**
 * Trouble at the token endpoint as data. openid-client's errors carry the request, whose headers hold the
 * client secret, so only their words are taken over.
 *
 * @param secrets what the request carried, to be taken out of those words
 */
export function grantFault(error: unknown, secrets: string[]): XeroFault {
  const fault = (kind: XeroFault["kind"], message: string): XeroFault => ({
    kind,
    message,
    unclear: kind === "outage",
    retry_after: null,
  })
  if (!(error instanceof errors.OPError)) {
    return fault("outage", `Xero's sign-in did not answer (${reasonOf(error, secrets)}).`)
  }
  const { statusCode: status = 0, headers = {} } = error.response ?? {}
  if (passes(status)) {
    return faultOfStatus({ status, body: "", headers, write: true })
  }
  if (status >= 200 && status < 300) {
    return fault("outage", "Xero's sign-in did not answer (nothing came back).")
  }
  const code = error.error ?? ""
  if (!REFUSALS.includes(code)) {
    return fault("rejected", `Xero refused to sign in: ${scrub(error.message, secrets)}`)
  }
  return fault(
    "unauthorised",
    code === "invalid_client"
      ? "Xero does not know the client id or secret in the plugin's options. Compare them with your app at developer.xero.com."
      : "Xero no longer accepts the authorisation. Connect again under Settings → Xero."
  )
}

/** A parser's words quote the answer, which may hold tokens; those of the network do not. */
function reasonOf(error: unknown, secrets: string[]): string {
  if (error instanceof SyntaxError || !(error instanceof Error)) {
    return "its answer was not readable"
  }
  return scrub(error.message, secrets)
}
