import { type ReportAnswer } from "../../../api/admin/xero/answers"
import { sdk } from "../../api/sdk"
import { useChange } from "../frame/use-change"
import { useOrganisation } from "../frame/use-organisation"

/** Has store and books compared over some days, `YYYY-MM-DD`. */
export function useBeginReport() {
  const connection_id = useOrganisation()
  return useChange((body: { from: string; to: string; audit: boolean }) =>
    sdk.client.fetch<{ report: ReportAnswer }>("/admin/xero/reports", {
      method: "POST",
      query: { connection_id },
      body,
    })
  )
}
