import { type TaskAnswer } from "../../../api/admin/xero/answers"
import { sdk } from "../../api/sdk"
import { useChange } from "../frame/use-change"

/** Cancels a task, by its id. */
export function useCancelTask() {
  return useChange((id: string) =>
    sdk.client.fetch<{ task: TaskAnswer }>(`/admin/xero/tasks/${id}/cancel`, { method: "POST" })
  )
}
