import { useQuery } from "@tanstack/react-query"
import { type SetupAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"
import { useOrganisation } from "../connection/use-organisation"

/** How far the guided set-up is. */
export function useSetup() {
  const connection_id = useOrganisation()
  return useQuery({
    queryKey: [...queryKeys.setup, connection_id],
    queryFn: () =>
      sdk.client
        .fetch<{ setup: SetupAnswer }>("/admin/xero/setup", { query: { connection_id } })
        .then(({ setup }) => setup),
    staleTime: 0,
  })
}
