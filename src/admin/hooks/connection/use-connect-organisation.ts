import { type ConnectionAnswer } from "../../../api/admin/xero/answers"
import { sdk } from "../../api/sdk"
import { useChange } from "../frame/use-change"

/** Connects one of the organisations that the owner authorised. */
export function useConnectOrganisation() {
  return useChange((input: { authorisation_id: string; tenant_id: string }) =>
    sdk.client.fetch<{ connection: ConnectionAnswer }>("/admin/xero/connection", {
      method: "POST",
      body: input,
    })
  )
}
