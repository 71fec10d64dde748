import { type MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { ConnectionId } from "./validators"

/**
 * The organisation that a request is about, from `?connection_id=`.
 *
 * @returns undefined where the default one is meant
 * @throws MedusaError (400) for what can be no id
 */
export function askedConnection({ query }: Pick<MedusaRequest, "query">): string | undefined {
  const given = query.connection_id
  if (given === undefined || given === "") {
    return undefined
  }
  const result = ConnectionId.safeParse(given)
  if (!result.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      'The parameter "connection_id" is not right: GET /admin/xero lists the organisations with their ids.'
    )
  }
  return result.data
}
