import { type ToSendCountsAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { useAnswer } from "../frame/use-answer"

const CALM_MILLISECONDS = 30_000

/** How many records each task would send. */
export const useToSendCounts = (connected: boolean) =>
  useAnswer<ToSendCountsAnswer>({
    key: queryKeys.toSendCounts,
    path: "/to-send",
    enabled: connected,
    refetchInterval: CALM_MILLISECONDS,
  })
