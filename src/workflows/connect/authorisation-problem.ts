import { accessToken } from "../../modules/xero/authorisation/access-token"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "./connection-record"

/**
 * Asks Xero whether it still lets the app into the organisation; a token that is refused before its time
 * is replaced first. Where only a new consent helps, the connection is marked so.
 *
 * @returns what is wrong, in a sentence to the owner, or null
 */
export async function authorisationProblem(
  xero: XeroModuleService,
  connection: ConnectionRecord
): Promise<string | null> {
  const authorisationId = connection.authorisation_id ?? ""
  const token = await accessToken(xero.tokens, authorisationId)
  if (!token.ok) {
    return token.fault.message
  }
  let tenants = await xero.tokens.identity.tenants(token.value)
  if (!tenants.ok && tenants.fault.kind === "unauthorised") {
    const renewed = await accessToken(xero.tokens, authorisationId, token.value)
    tenants = renewed.ok ? await xero.tokens.identity.tenants(renewed.value) : renewed
  }
  if (!tenants.ok) {
    return tenants.fault.message
  }
  if (tenants.value.some(({ tenant_id }) => tenant_id === connection.tenant_id)) {
    return null
  }
  const problem = `Xero no longer lets the app into ${connection.organisation_name}. Connect again under Settings → Xero.`
  await xero.updateXeroConnections({ id: connection.id, status: "authorisation_lost", problem })
  return problem
}
