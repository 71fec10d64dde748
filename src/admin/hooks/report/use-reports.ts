import { useQuery } from "@tanstack/react-query"
import { type ReportAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"
import { useOrganisation } from "../connection/use-organisation"

const RUNNING_MILLISECONDS = 1_500

/** The comparisons of store and books, the newest first; asked for again by itself while one runs. */
export function useReports(enabled: boolean) {
  const connection_id = useOrganisation()
  return useQuery({
    queryKey: [...queryKeys.reports, connection_id],
    queryFn: () =>
      sdk.client
        .fetch<{ reports: ReportAnswer[] }>("/admin/xero/reports", { query: { connection_id } })
        .then(({ reports }) => reports),
    enabled,
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.some((report) => report.state === "running") ? RUNNING_MILLISECONDS : false,
  })
}
