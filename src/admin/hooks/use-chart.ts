import { useQuery } from "@tanstack/react-query"
import { type ChartAnswer } from "../../api/admin/xero/answers"
import { queryKeys } from "../api/query-keys"
import { sdk } from "../api/sdk"

/** The organisation's accounts and tax rates as last read. */
export function useChart() {
  return useQuery({
    queryKey: queryKeys.chart,
    queryFn: () =>
      sdk.client.fetch<{ chart: ChartAnswer }>("/admin/xero/chart").then(({ chart }) => chart),
    staleTime: 0,
  })
}
