import { useQuery } from "@tanstack/react-query"
import { type CallbackAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"

/**
 * Hands Xero's code to the server. A code counts once, so this is a query that never repeats: React's
 * strict mode mounts a page twice, and both mounts then share one request.
 */
export function useAuthorisationResult(code: string | null, state: string | null) {
  return useQuery({
    queryKey: queryKeys.callback(code ?? "", state ?? ""),
    queryFn: () =>
      sdk.client.fetch<CallbackAnswer>("/admin/xero/callback", {
        method: "POST",
        body: { code, state },
      }),
    enabled: Boolean(code && state),
    retry: false,
    staleTime: Infinity,
    gcTime: Infinity,
    refetchOnMount: false,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
  })
}
