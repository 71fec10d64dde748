import { useQuery } from "@tanstack/react-query"
import { type QuotaAnswer } from "../../../api/admin/xero/quota-answer"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"
import { useOrganisation } from "../connection/use-organisation"

const MILLISECONDS = 10_000

/** How much of the organisation's limits is used, kept fresh by itself. */
export function useQuota() {
  const connection_id = useOrganisation()
  return useQuery({
    queryKey: [...queryKeys.quota, connection_id],
    queryFn: () =>
      sdk.client
        .fetch<{ quota: QuotaAnswer }>("/admin/xero/quota", { query: { connection_id } })
        .then(({ quota }) => quota),
    staleTime: 0,
    refetchInterval: MILLISECONDS,
  })
}
