import { type AlertAnswer } from "../../api/admin/xero/alert-answer"
import { type ConnectionAnswer } from "../../api/admin/xero/answers"

/**
 * The alerts that a page has to show: those that nobody dismissed, without the lost authorisation of the
 * connection that the page is about, since the page says so itself.
 */
export function shownAlerts(
  open: AlertAnswer[],
  connection: Pick<ConnectionAnswer, "id" | "status"> | null
): AlertAnswer[] {
  const said = connection?.status === "authorisation_lost" ? connection.id : null
  return open.filter(
    ({ hidden, kind, connection_id }) =>
      !hidden && !(kind === "authorisation_lost" && connection_id === said)
  )
}
