import { type AlertKind } from "../../../modules/xero/alerts/alert"
import { type ReadAlert } from "../../../modules/xero/alerts/read-alerts"
import { alertWords } from "../../../workflows/alerts/alert-words"
import { isHidden } from "../../../workflows/alerts/is-hidden"

/** Trouble of one organisation, in the owner's words. Times are UTC, ISO 8601. */
export interface AlertAnswer {
  id: string
  connection_id: string
  organisation_name: string
  kind: AlertKind
  title: string
  text: string
  /** Where to go, from the admin's own address on. */
  path: string
  /** Orders and customers concerned, or differences found. */
  count: number | null
  opened_at: string
  /** Null while it lasts. */
  closed_at: string | null
  /** Dismissed, and not worse since. */
  hidden: boolean
  /** Why nobody was told of it by e-mail, where somebody should have been. */
  email_problem: string | null
}

/** Answer of `GET /admin/xero/alerts`: what is open, and the last ones that are over. */
export interface AlertsAnswer {
  open: AlertAnswer[]
  past: AlertAnswer[]
}

/** An alert as the admin shows it. */
export function alertAnswer(alert: ReadAlert): AlertAnswer {
  const { email_state } = alert
  return {
    id: alert.id,
    connection_id: alert.connection_id,
    organisation_name: alert.organisation_name,
    kind: alert.kind,
    ...alertWords(alert),
    count: alert.details.count,
    opened_at: alert.opened_at.toISOString(),
    closed_at: alert.closed_at?.toISOString() ?? null,
    hidden: isHidden(alert),
    email_problem: email_state === null || email_state === "sent" ? null : alert.email_reason,
  }
}
