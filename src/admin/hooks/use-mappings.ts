import { useQuery } from "@tanstack/react-query"
import { type MappingsAnswer } from "../../api/admin/xero/answers"
import { queryKeys } from "../api/query-keys"
import { sdk } from "../api/sdk"

/** Every source of the store with the target chosen or proposed for it. */
export function useMappings() {
  return useQuery({
    queryKey: queryKeys.mappings,
    queryFn: () =>
      sdk.client.fetch<MappingsAnswer>("/admin/xero/mappings").then(({ rows }) => rows),
    staleTime: 0,
  })
}
