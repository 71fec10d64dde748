import { useQuery } from "@tanstack/react-query"
import { type ImportsAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"

/** They turn up in the background, by a webhook or a reading of Xero. */
const FRESH_MILLISECONDS = 10_000

/** Payments recorded in Xero that could not be put on their orders, the latest first; kept fresh by itself. */
export function useImports() {
  return useQuery({
    queryKey: queryKeys.imports,
    queryFn: () =>
      sdk.client.fetch<ImportsAnswer>("/admin/xero/imports", { query: { state: "unapplied" } }),
    staleTime: 0,
    refetchInterval: FRESH_MILLISECONDS,
  })
}
