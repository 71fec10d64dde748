import { type ReportAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { useAnswer } from "../frame/use-answer"

const RUNNING_MILLISECONDS = 1_500

/** The comparisons of store and books, the newest first; asked for again by itself while one runs. */
export const useReports = (enabled: boolean) =>
  useAnswer({
    key: queryKeys.reports,
    path: "/reports",
    select: ({ reports }: { reports: ReportAnswer[] }) => reports,
    enabled,
    refetchInterval: ({ state }) =>
      state.data?.reports.some((report) => report.state === "running")
        ? RUNNING_MILLISECONDS
        : false,
  })
