import { useQuery } from "@tanstack/react-query"
import { type QuotaAnswer } from "../../api/admin/xero/quota-answer"
import { queryKeys } from "../api/query-keys"
import { sdk } from "../api/sdk"

const MILLISECONDS = 10_000

/** How much of the organisation's limits is used, kept fresh by itself. */
export function useQuota() {
  return useQuery({
    queryKey: queryKeys.quota,
    queryFn: () =>
      sdk.client.fetch<{ quota: QuotaAnswer }>("/admin/xero/quota").then(({ quota }) => quota),
    staleTime: 0,
    refetchInterval: MILLISECONDS,
  })
}
