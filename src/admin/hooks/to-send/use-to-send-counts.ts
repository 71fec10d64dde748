import { useQuery } from "@tanstack/react-query"
import { type ToSendCountsAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"
import { useOrganisation } from "../connection/use-organisation"

const CALM_MILLISECONDS = 30_000

/** How many records each task would send. */
export function useToSendCounts(connected: boolean) {
  const connection_id = useOrganisation()
  return useQuery({
    queryKey: [...queryKeys.toSendCounts, connection_id],
    queryFn: () =>
      sdk.client.fetch<ToSendCountsAnswer>("/admin/xero/to-send", { query: { connection_id } }),
    enabled: connected,
    staleTime: 0,
    refetchInterval: CALM_MILLISECONDS,
  })
}
