import { type AlertRecord } from "../../modules/xero/alerts/alert"

/** Whether the owner has seen enough of an alert: until more is concerned, or for another reason. */
export function isHidden({
  details,
  dismissed,
}: Pick<AlertRecord, "details" | "dismissed">): boolean {
  return (
    dismissed !== null &&
    dismissed.code === details.code &&
    dismissed.reason === details.reason &&
    (details.count ?? 0) <= (dismissed.count ?? 0)
  )
}
