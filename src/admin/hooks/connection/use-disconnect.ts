import { type ConnectionAnswer } from "../../../api/admin/xero/answers"
import { sdk } from "../../api/sdk"
import { useChange } from "../frame/use-change"
import { useOrganisation } from "../frame/use-organisation"

/** Disconnects the organisation; the records stay on both sides. */
export function useDisconnect() {
  const connection_id = useOrganisation()
  return useChange(() =>
    sdk.client.fetch<{ connection: ConnectionAnswer }>("/admin/xero/connection", {
      method: "DELETE",
      query: { connection_id },
    })
  )
}
