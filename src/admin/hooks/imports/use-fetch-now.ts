import { toast } from "@medusajs/ui"
import { type FetchAnswer } from "../../../api/admin/xero/answers"
import { sdk } from "../../api/sdk"
import { useChange } from "../frame/use-change"
import { useText } from "../frame/use-text"

/** Reads at once what changed in Xero, and says what came of it. */
export function useFetchNow() {
  const t = useText()
  const change = useChange(() =>
    sdk.client.fetch<FetchAnswer>("/admin/xero/fetch", { method: "POST" })
  )
  const fetchNow = () =>
    change.mutate(undefined, {
      onSuccess: ({ orders }) =>
        toast.success(orders ? t("imports.fetched", { count: orders }) : t("imports.nothingNew")),
    })
  return { fetchNow, isPending: change.isPending }
}
