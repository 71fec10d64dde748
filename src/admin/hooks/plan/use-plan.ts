import { useQuery } from "@tanstack/react-query"
import { type PlanAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"
import { type SubjectType } from "../subject/use-subject"

/** What would be sent of an order or a customer as it is now; nothing is sent. */
export function usePlan(type: SubjectType, id: string) {
  return useQuery({
    queryKey: queryKeys.plan(type, id),
    queryFn: () =>
      sdk.client.fetch<PlanAnswer>(`/admin/xero/${type}s/${id}/plan`).then(({ plan }) => plan),
    retry: false,
    staleTime: 0,
    // What an earlier look showed may be in Xero by now.
    gcTime: 0,
  })
}
