import { useQuery } from "@tanstack/react-query"
import { type ReasonsAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"

const CALM_MILLISECONDS = 10_000

/**
 * Why entries are held or tried again, grouped.
 *
 * @param connection_id the organisation whose they are; all when left out
 */
export function useReasons(connection_id?: string) {
  return useQuery({
    queryKey: [...queryKeys.reasons, connection_id],
    queryFn: () =>
      sdk.client.fetch<ReasonsAnswer>("/admin/xero/log/reasons", { query: { connection_id } }),
    staleTime: 0,
    refetchInterval: CALM_MILLISECONDS,
  })
}
