import { sdk } from "../../api/sdk"
import { useChange } from "../frame/use-change"

/** Hides an alert until it gets worse. */
export function useDismissAlert() {
  return useChange((id: string) =>
    sdk.client.fetch<{ id: string }>(`/admin/xero/alerts/${id}/dismiss`, { method: "POST" })
  )
}
