import { toast } from "@medusajs/ui"
import { sdk } from "../../api/sdk"
import { useChange } from "../frame/use-change"
import { useText } from "../frame/use-text"

/** Looks at once for differences between the store and Xero. */
export function useLookForDrift() {
  const t = useText()
  const change = useChange(() =>
    sdk.client.fetch<{ connections: number }>("/admin/xero/discrepancies/look", { method: "POST" })
  )
  const look = () => change.mutate(undefined, { onSuccess: () => toast.success(t("drift.looked")) })
  return { look, isPending: change.isPending }
}
