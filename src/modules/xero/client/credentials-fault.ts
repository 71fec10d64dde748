import { errors } from "openid-client"
import { type XeroFault } from "../../../accounting/fault/fault"
import { grantFault } from "./grant-fault"

/**
 * Trouble with the credentials of a custom connection as data: as with other grants, but only what the owner
 * does at developer.xero.com helps, so the words say what. Missing permissions count as a lost authorisation.
 *
 * @param secrets what the request carried, to be taken out of the words
 * @param scopes what was asked for
 */
export function credentialsFault(error: unknown, secrets: string[], scopes: string[]): XeroFault {
  const fault = grantFault(error, secrets)
  const code = error instanceof errors.OPError ? error.error : undefined
  if (code === "invalid_scope" && fault.kind === "rejected") {
    return {
      ...fault,
      kind: "unauthorised",
      message: `The custom connection lacks a permission the plugin needs. Give it ${scopes.join(", ")} at developer.xero.com, have it authorised, then connect again under Settings → Xero.`,
    }
  }
  return fault.kind === "unauthorised" && code !== "invalid_client"
    ? {
        ...fault,
        message:
          "Xero lets the custom connection into no organisation. See at developer.xero.com that it is a custom connection and is authorised, then connect again under Settings → Xero.",
      }
    : fault
}
