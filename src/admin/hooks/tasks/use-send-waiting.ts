import { type SendAnswer } from "../../../api/admin/xero/answers"
import { sdk } from "../../api/sdk"
import { useChange } from "../frame/use-change"
import { useOrganisation } from "../frame/use-organisation"

/** Sends at once all that waits for its time. */
export function useSendWaiting() {
  const connection_id = useOrganisation()
  return useChange(() =>
    sdk.client.fetch<SendAnswer>("/admin/xero/send", { method: "POST", query: { connection_id } })
  )
}
