import { useQuery } from "@tanstack/react-query"
import { type SettingsAnswer } from "../../api/admin/xero/answers"
import { queryKeys } from "../api/query-keys"
import { sdk } from "../api/sdk"

/** The owner's choices for the connected organisation. */
export function useSettings() {
  return useQuery({
    queryKey: queryKeys.settings,
    queryFn: () =>
      sdk.client
        .fetch<{ settings: SettingsAnswer }>("/admin/xero/settings")
        .then(({ settings }) => settings),
    staleTime: 0,
  })
}
