import { type ConnectionAnswer } from "../../../api/admin/xero/answers"
import { useAlerts } from "../../hooks/alerts/use-alerts"
import { useOrganisation } from "../../hooks/frame/use-organisation"
import { shownAlerts } from "../../state/shown-alerts"
import { AlertBanner } from "./alert-banner"

/** What is wrong right now, above everything else on a page; nothing where all is well. */
export function AlertList({ connection }: { connection: ConnectionAnswer | null }) {
  const organisation = useOrganisation()
  const { data } = useAlerts()
  const alerts = shownAlerts(data?.open ?? [], connection)
  return alerts.length ? (
    <ul className="flex flex-col gap-y-2" data-testid="xero-alerts">
      {alerts.map((alert) => (
        <li key={alert.id}>
          <AlertBanner
            alert={alert}
            organisation={
              alert.connection_id === connection?.id ? organisation : alert.connection_id
            }
          />
        </li>
      ))}
    </ul>
  ) : null
}
