import { toast } from "@medusajs/ui"
import { type AuthoriseAnswer } from "../../../api/admin/xero/answers"
import { sdk } from "../../api/sdk"
import { useChange } from "../frame/use-change"
import { useText } from "../frame/use-text"

/**
 * Begins connecting: leaves the admin for Xero's consent page, which returns to the callback page. With a
 * custom connection nobody leaves; the answer is the connection.
 */
export function useAuthorise() {
  const t = useText()
  return useChange(async () => {
    const answer = await sdk.client.fetch<AuthoriseAnswer>("/admin/xero/authorise", {
      method: "POST",
    })
    const { url, connection } = answer
    if (url) {
      window.location.assign(url)
    }
    if (connection) {
      // Said here, since the button is gone by the time the page shows the connection.
      const said = connection.sync_enabled ? "connection.connectedAgainToast" : "callback.connected"
      toast.success(t(said, { name: connection.organisation_name }))
    }
    return answer
  })
}
