import { StatusBadge } from "@medusajs/ui"
import { type StatusAnswer } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { syncColours, syncState, syncStateLabel } from "../../state/sync-state"

/** How things stand between the store and Xero, told to screen readers when it changes. */
export function SyncStateBadge({ status }: { status: StatusAnswer }) {
  const t = useText()
  const state = syncState(status)
  return (
    <span aria-live="polite">
      <StatusBadge color={syncColours[state]} data-testid="xero-state" data-state={state}>
        {syncStateLabel(status, t)}
      </StatusBadge>
    </span>
  )
}
