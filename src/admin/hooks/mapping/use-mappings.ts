import { useQuery } from "@tanstack/react-query"
import { type MappingsAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"
import { useOrganisation } from "../connection/use-organisation"

/** Every source of the store with the target chosen or proposed for it. Asked for only while an organisation is connected. */
export function useMappings(connected: boolean) {
  const connection_id = useOrganisation()
  return useQuery({
    queryKey: [...queryKeys.mappings, connection_id],
    queryFn: () =>
      sdk.client
        .fetch<MappingsAnswer>("/admin/xero/mappings", { query: { connection_id } })
        .then(({ rows }) => rows),
    enabled: connected,
    staleTime: 0,
  })
}
