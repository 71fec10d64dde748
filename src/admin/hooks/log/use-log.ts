import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { type LogAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"
import { type LogQuery } from "./use-log-query"

const BUSY_MILLISECONDS = 3_000
const CALM_MILLISECONDS = 15_000

/**
 * A page of the sync log, kept fresh by itself.
 *
 * @param busy whether something is being sent, so that the lines change soon
 * @param connection_id the organisation whose it is; all when left out
 */
export function useLog(query: LogQuery, busy: boolean, connection_id?: string) {
  return useQuery({
    queryKey: [...queryKeys.log(query), connection_id],
    queryFn: () =>
      sdk.client.fetch<LogAnswer>("/admin/xero/log", {
        query: {
          state: query.state || undefined,
          kind: query.kind || undefined,
          q: query.q || undefined,
          code: query.code || undefined,
          from: query.from || undefined,
          to: query.to || undefined,
          connection_id,
          limit: query.limit,
          offset: query.offset,
        },
      }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: busy ? BUSY_MILLISECONDS : CALM_MILLISECONDS,
  })
}
