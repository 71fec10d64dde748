import { type BackfillAnswer } from "../../../api/admin/xero/answers"
import { sdk } from "../../api/sdk"
import { useChange } from "../frame/use-change"
import { useOrganisation } from "../frame/use-organisation"

/** Has the orders of some days counted; nothing is sent. Days are `YYYY-MM-DD`. */
export function useCountBackfill() {
  const connection_id = useOrganisation()
  return useChange((range: { from_date: string; to_date: string }) =>
    sdk.client.fetch<{ backfill: BackfillAnswer }>("/admin/xero/backfills", {
      method: "POST",
      query: { connection_id },
      body: range,
    })
  )
}
