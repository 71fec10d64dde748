import { useQuery } from "@tanstack/react-query"
import { type ReportAnswer, type ReportDetailAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"

/** All figures of a report that is over. */
export function useReport({ id, state }: ReportAnswer) {
  return useQuery({
    queryKey: queryKeys.report(id, state),
    queryFn: () => sdk.client.fetch<ReportDetailAnswer>(`/admin/xero/reports/${id}`),
    enabled: state !== "running",
  })
}
