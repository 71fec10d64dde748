import { useQuery } from "@tanstack/react-query"
import { type ChartAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"
import { useOrganisation } from "../connection/use-organisation"

/** The organisation's accounts and tax rates as last read. Asked for only while an organisation is connected. */
export function useChart(connected: boolean) {
  const connection_id = useOrganisation()
  return useQuery({
    queryKey: [...queryKeys.chart, connection_id],
    queryFn: () =>
      sdk.client
        .fetch<{ chart: ChartAnswer }>("/admin/xero/chart", { query: { connection_id } })
        .then(({ chart }) => chart),
    enabled: connected,
    staleTime: 0,
  })
}
