import { useQuery } from "@tanstack/react-query"
import { type ChartAnswer } from "../../api/admin/xero/answers"
import { queryKeys } from "../api/query-keys"
import { sdk } from "../api/sdk"

/** The organisation's accounts and tax rates as last read. Asked for only while an organisation is connected. */
export function useChart(connected: boolean) {
  return useQuery({
    queryKey: queryKeys.chart,
    queryFn: () =>
      sdk.client.fetch<{ chart: ChartAnswer }>("/admin/xero/chart").then(({ chart }) => chart),
    enabled: connected,
    staleTime: 0,
  })
}
