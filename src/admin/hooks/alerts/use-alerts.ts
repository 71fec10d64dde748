import { useQuery } from "@tanstack/react-query"
import { type AlertsAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"

const MILLISECONDS = 30_000

/** Trouble that is announced, and the last that is over; kept fresh by itself. */
export function useAlerts() {
  return useQuery({
    queryKey: queryKeys.alerts,
    queryFn: () => sdk.client.fetch<AlertsAnswer>("/admin/xero/alerts"),
    staleTime: 0,
    refetchInterval: MILLISECONDS,
  })
}
