import { type WaitingEvent } from "../../modules/xero/inbox/claim-events"

/** A write of ours is answered, and recorded, within this time after it happened in Xero. */
const OWN_WRITE_MILLISECONDS = 10_000

/**
 * What a bell of Xero's says: `read`: somebody may have changed a paper of ours; `ours`: our own write caused it, so
 * that reading costs a call for nothing; `wait`: a call of ours is under way, after which it can be told; `foreign`:
 * none of our papers. Where it is taken for our own and was somebody else's a moment before, the next regular reading
 * brings it.
 */
export function bellMeaning(
  event: Pick<WaitingEvent, "ours" | "under_way" | "event_at" | "written_at">
): "read" | "ours" | "wait" | "foreign" {
  if (event.under_way) {
    return "wait"
  }
  if (!event.ours) {
    return "foreign"
  }
  const at = event.event_at.getTime()
  const own = event.written_at.some((written) => {
    const after = written.getTime() - at
    return after >= 0 && after <= OWN_WRITE_MILLISECONDS
  })
  return own ? "ours" : "read"
}
