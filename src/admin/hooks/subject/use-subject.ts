import { useQuery } from "@tanstack/react-query"
import { type SubjectAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"

const BUSY_MILLISECONDS = 2_000
const CALM_MILLISECONDS = 8_000

export type SubjectType = "order" | "customer"

/** An order's or a customer's documents in Xero; read again by itself, since they come on their own. */
export function useSubject(type: SubjectType, id: string) {
  return useQuery({
    queryKey: queryKeys.subject(type, id),
    queryFn: () => sdk.client.fetch<SubjectAnswer>(`/admin/xero/${type}s/${id}`),
    staleTime: 0,
    refetchInterval: ({ state }) => intervalFor(state.data),
  })
}

function intervalFor(subject: SubjectAnswer | undefined): number | false {
  if (!subject?.connected || !subject.sync_enabled) {
    return false
  }
  const { state, waits } = subject.entry ?? {}
  return (state === "queued" && !waits) || state === "running"
    ? BUSY_MILLISECONDS
    : CALM_MILLISECONDS
}
