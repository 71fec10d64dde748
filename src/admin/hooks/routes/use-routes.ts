import { useQuery } from "@tanstack/react-query"
import { type RoutesAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"

/** Which orders go to which organisation, and what they can be told apart by. */
export function useRoutes() {
  return useQuery({
    queryKey: queryKeys.routes,
    queryFn: () => sdk.client.fetch<RoutesAnswer>("/admin/xero/routes"),
    staleTime: 0,
  })
}
