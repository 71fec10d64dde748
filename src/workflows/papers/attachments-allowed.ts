import { ATTACHMENTS_SCOPE } from "../../modules/xero/options"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"

/**
 * What keeps the app from attaching files in an organisation: it was connected before that was asked for.
 *
 * @returns a sentence to the owner, or null
 */
export async function attachmentsProblem(
  xero: XeroModuleService,
  { authorisation_id, organisation_name }: ConnectionRecord
): Promise<string | null> {
  const [authorisation] = authorisation_id
    ? await xero.listXeroAuthorisations({ id: authorisation_id }, { select: ["scopes"] })
    : []
  const scopes = (authorisation?.scopes as unknown as string[] | undefined) ?? []
  if (scopes.includes(ATTACHMENTS_SCOPE)) {
    return null
  }
  return xero.options.custom_connection || !xero.options.scopes.includes(ATTACHMENTS_SCOPE)
    ? `The store may not attach files in ${organisation_name}. Add ${ATTACHMENTS_SCOPE} to your app at developer.xero.com and to the plugin's option "scopes", then connect again under Settings → Xero.`
    : `The store may not attach files in ${organisation_name} yet. Click Reconnect under Settings → Xero and allow it.`
}
