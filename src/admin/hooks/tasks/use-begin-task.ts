import { type TaskAnswer } from "../../../api/admin/xero/answers"
import { sdk } from "../../api/sdk"
import { type StartedKind } from "../../state/task-state"
import { useChange } from "../frame/use-change"
import { useOrganisation } from "../frame/use-organisation"

/** What to do, and with which records; all of the list where none is named. */
export interface TaskChoice {
  kind: StartedKind
  ids?: string[]
  /** Only those that this text is found in. */
  q?: string
}

/** Starts a task. */
export function useBeginTask() {
  const connection_id = useOrganisation()
  return useChange(({ kind, ids, q }: TaskChoice) =>
    sdk.client.fetch<{ task: TaskAnswer }>("/admin/xero/tasks", {
      method: "POST",
      query: { connection_id },
      body: { kind, ...(ids ? { ids } : {}), ...(q ? { q } : {}) },
    })
  )
}
