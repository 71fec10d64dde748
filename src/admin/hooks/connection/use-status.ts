import { type StatusAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { useAnswer } from "../frame/use-answer"

const BUSY_MILLISECONDS = 3_000
const CALM_MILLISECONDS = 15_000

/** Connection, counts and calls left; asked for again by itself, often while something is sent. */
export const useStatus = () =>
  useAnswer({
    key: queryKeys.status,
    path: "",
    select: ({ status }: { status: StatusAnswer }) => status,
    refetchInterval: ({ state }) =>
      isBusy(state.data?.status) ? BUSY_MILLISECONDS : CALM_MILLISECONDS,
  })

/** Whether something is on its way to Xero right now. */
export function isBusy(status: StatusAnswer | undefined): boolean {
  const connection = status?.connection
  return Boolean(
    status &&
    connection?.status === "connected" &&
    connection.sync_enabled &&
    status.waiting.queued - status.sending.waiting + status.waiting.running > 0
  )
}
