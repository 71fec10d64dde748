import { useQuery } from "@tanstack/react-query"
import { type PlanAnswer } from "../../api/admin/xero/answers"
import { queryKeys } from "../api/query-keys"
import { sdk } from "../api/sdk"

/** What would be sent of an order as it is now; nothing is sent. */
export function usePlan(orderId: string) {
  return useQuery({
    queryKey: queryKeys.plan(orderId),
    queryFn: () =>
      sdk.client.fetch<PlanAnswer>(`/admin/xero/orders/${orderId}/plan`).then(({ plan }) => plan),
    retry: false,
    staleTime: 0,
    // What an earlier look showed may be in Xero by now.
    gcTime: 0,
  })
}
