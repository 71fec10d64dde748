import { useQuery } from "@tanstack/react-query"
import { type SettingsAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"
import { useOrganisation } from "../connection/use-organisation"

/** The owner's choices for the connected organisation. */
export function useSettings() {
  const connection_id = useOrganisation()
  return useQuery({
    queryKey: [...queryKeys.settings, connection_id],
    queryFn: () =>
      sdk.client
        .fetch<{ settings: SettingsAnswer }>("/admin/xero/settings", { query: { connection_id } })
        .then(({ settings }) => settings),
    staleTime: 0,
  })
}
