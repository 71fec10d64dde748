import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container } from "@medusajs/ui"
import { AlertList } from "../../../components/alerts/alert-list"
import { ConnectionSection } from "../../../components/connection/connection-section"
import { Crumb } from "../../../components/frame/crumb"
import { LoadFailure } from "../../../components/frame/load-failure"
import { MoreLinks } from "../../../components/frame/more-links"
import { OrganisationSwitcher } from "../../../components/frame/organisation-switcher"
import { RoutesSection } from "../../../components/routes/routes-section"
import { SectionSkeleton } from "../../../components/frame/section-skeleton"
import { SettingsBody } from "../../../components/sync/settings-body"
import { SetupInvitation } from "../../../components/setup/setup-invitation"
import { useStatus } from "../../../hooks/connection/use-status"

/** Settings → Xero: connect, switch the sync on and off, and choose how documents look. */
const XeroSettingsPage = () => {
  const { data: status, isError, error, refetch } = useStatus()
  if (!status) {
    return isError ? (
      <Container className="p-0">
        <LoadFailure error={error} onRetry={refetch} />
      </Container>
    ) : (
      <SectionSkeleton rows={6} />
    )
  }
  const { connection } = status
  return (
    <div className="flex flex-col gap-y-3" data-testid="xero-settings-page">
      <OrganisationSwitcher status={status} />
      <AlertList connection={connection} />
      <ConnectionSection key={connection?.id} connection={connection} />
      {connection && connection.status !== "disconnected" && !connection.sync_enabled && (
        <SetupInvitation />
      )}
      {connection && connection.status !== "disconnected" && (
        <SettingsBody key={connection.id} connection={connection} />
      )}
      {status.organisations.length > 1 && <RoutesSection organisations={status.organisations} />}
      {connection && <MoreLinks status={status} />}
    </div>
  )
}

export const config = defineRouteConfig({ label: "menu.xero", translationNs: "xero" })

export const handle = { breadcrumb: () => <Crumb name="crumbs.settings" /> }

export default XeroSettingsPage
