import { useQuery } from "@tanstack/react-query"
import { type StatusAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"
import { useOrganisation } from "./use-organisation"

const BUSY_MILLISECONDS = 3_000
const CALM_MILLISECONDS = 15_000

/** Connection, counts and calls left; asked for again by itself, often while something is sent. */
export function useStatus() {
  const connection_id = useOrganisation()
  return useQuery({
    queryKey: [...queryKeys.status, connection_id],
    queryFn: () =>
      sdk.client
        .fetch<{ status: StatusAnswer }>("/admin/xero", { query: { connection_id } })
        .then(({ status }) => status),
    staleTime: 0,
    refetchInterval: ({ state }) => (isBusy(state.data) ? BUSY_MILLISECONDS : CALM_MILLISECONDS),
  })
}

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
