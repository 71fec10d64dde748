import { type ChartAnswer } from "../../../api/admin/xero/answers"
import { sdk } from "../../api/sdk"
import { useChange } from "../frame/use-change"
import { useOrganisation } from "../frame/use-organisation"

/** Has the accounts and tax rates read again from Xero. */
export function useRefreshChart() {
  const connection_id = useOrganisation()
  return useChange(() =>
    sdk.client.fetch<{ chart: ChartAnswer }>("/admin/xero/chart", {
      method: "POST",
      query: { connection_id },
    })
  )
}
