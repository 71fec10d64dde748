import { type ChartAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { useAnswer } from "../frame/use-answer"

/** The organisation's accounts and tax rates as last read. Asked for only while an organisation is connected. */
export const useChart = (connected: boolean) =>
  useAnswer({
    key: queryKeys.chart,
    path: "/chart",
    select: ({ chart }: { chart: ChartAnswer }) => chart,
    enabled: connected,
  })
