import { toast } from "@medusajs/ui"
import { sdk } from "../../api/sdk"
import { useChange } from "../frame/use-change"
import { useText } from "../frame/use-text"

/** Which entries to try again: named ones, or all of a state, or of a reason. */
export type RetrySelection =
  { ids: string[] } | { state: "held" | "failed"; code?: string; connection_id?: string }

/** Tries held and failed entries again now, and says how many. */
export function useRetry() {
  const t = useText()
  return useChange(async (selection: RetrySelection) => {
    const { released } = await sdk.client.fetch<{ released: number }>("/admin/xero/log/retry", {
      method: "POST",
      body: selection,
    })
    toast.success(released ? t("log.released", { count: released }) : t("log.releasedNone"))
    return released
  })
}
