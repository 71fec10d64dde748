import { type SettingsAnswer } from "../../../api/admin/xero/answers"
import { sdk } from "../../api/sdk"
import { useChange } from "../frame/use-change"
import { useOrganisation } from "../frame/use-organisation"

/** Changes the owner's choices; a field left out stays as it is. */
export function useSaveSettings() {
  const connection_id = useOrganisation()
  return useChange((change: Partial<SettingsAnswer>) =>
    sdk.client.fetch<{ settings: SettingsAnswer }>("/admin/xero/settings", {
      method: "POST",
      query: { connection_id },
      body: change,
    })
  )
}
