import { type ReportAnswer } from "../../../api/admin/xero/answers"
import { sdk } from "../../api/sdk"
import { useChange } from "../frame/use-change"

/** Ends a report that runs. */
export function useCancelReport(id: string) {
  return useChange(() =>
    sdk.client.fetch<{ report: ReportAnswer }>(`/admin/xero/reports/${id}/cancel`, {
      method: "POST",
    })
  )
}
