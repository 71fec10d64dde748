import { type ConnectionAnswer } from "../../api/admin/xero/answers"
import { sdk } from "../api/sdk"
import { useChange } from "./use-change"

/** Disconnects the organisation; the records stay on both sides. */
export function useDisconnect() {
  return useChange(() =>
    sdk.client.fetch<{ connection: ConnectionAnswer }>("/admin/xero/connection", {
      method: "DELETE",
    })
  )
}
