import { type BackfillAnswer } from "../../../api/admin/xero/answers"
import { sdk } from "../../api/sdk"
import { useChange } from "../frame/use-change"

export type BackfillAction = "start" | "pause" | "resume" | "cancel"

/** Starts, pauses, resumes or cancels a sending of past orders. */
export function useChangeBackfill(id: string) {
  return useChange((action: BackfillAction) =>
    sdk.client.fetch<{ backfill: BackfillAnswer }>(`/admin/xero/backfills/${id}`, {
      method: "POST",
      body: { action },
    })
  )
}
