import { toast } from "@medusajs/ui"
import { type DecidedAnswer } from "../../../api/admin/xero/answers"
import { sdk } from "../../api/sdk"
import { useChange } from "../frame/use-change"
import { useOrganisation } from "../frame/use-organisation"
import { useText } from "../frame/use-text"

/** One difference by its id, or all of a cause. */
export type Decided = { id: string } | { cause: string }

/** Takes differences over as they are in Xero, or brings Xero back to what the store has. */
export function useDecide(decision: "accept" | "restore") {
  const t = useText()
  const connection_id = useOrganisation()
  const change = useChange((what: Decided) =>
    "id" in what
      ? sdk.client.fetch<DecidedAnswer>(`/admin/xero/discrepancies/${what.id}/${decision}`, {
          method: "POST",
        })
      : sdk.client.fetch<DecidedAnswer>("/admin/xero/discrepancies/decide", {
          method: "POST",
          query: { connection_id },
          body: { cause: what.cause, decision },
        })
  )
  const decide = (what: Decided) =>
    change.mutate(what, {
      onSuccess: ({ decided, left }) => {
        toast.success(t(`drift.done.${decision}`, { count: decided }))
        if (left) {
          toast.warning(t("drift.left", { count: left }))
        }
      },
    })
  return { decide, isPending: change.isPending }
}
