import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { type ReportRowsAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"
import { type RowsQuery } from "../../state/report-figure"

export const ROWS_A_PAGE = 20

/** A page of the documents behind a figure. */
export function useReportRows(id: string, query: RowsQuery, page: number) {
  const asked = { ...query, limit: ROWS_A_PAGE, offset: page * ROWS_A_PAGE }
  return useQuery({
    queryKey: queryKeys.reportRows(id, asked),
    queryFn: () =>
      sdk.client.fetch<ReportRowsAnswer>(`/admin/xero/reports/${id}/rows`, { query: asked }),
    placeholderData: keepPreviousData,
  })
}
