import { type ConnectionRecord } from "../../../workflows/connect/connection-record"

/** What of an entry says how much it matters. */
interface Entry {
  connection_id: string | null
  state: string
}

/** What a person has to know first; a nudge that was not handed to its organisation yet comes before all. */
const URGENCY = ["held", "failed", "running", "queued", "done", "skipped"]

/**
 * The entry to show of a subject that may have one for each organisation. What waits for an organisation that
 * was disconnected, while others take the store's orders, is not the subject's state.
 */
export function subjectEntry<T extends Entry>(
  entries: T[],
  connections: Pick<ConnectionRecord, "id" | "status" | "is_default">[]
): T | undefined {
  const left = connections.filter(({ status, is_default }) => {
    return status === "disconnected" && !is_default
  })
  const rank = ({ connection_id, state }: Entry) =>
    connection_id === null && state === "queued"
      ? -1
      : URGENCY.indexOf(state) + (left.some(({ id }) => id === connection_id) ? URGENCY.length : 0)
  return [...entries].sort((a, b) => rank(a) - rank(b))[0]
}
