import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container } from "@medusajs/ui"
import { AlertList } from "../../../components/alert-list"
import { ConnectionSection } from "../../../components/connection-section"
import { Crumb } from "../../../components/crumb"
import { LoadFailure } from "../../../components/load-failure"
import { MoreLinks } from "../../../components/more-links"
import { OrganisationSwitcher } from "../../../components/organisation-switcher"
import { RoutesSection } from "../../../components/routes-section"
import { SectionSkeleton } from "../../../components/section-skeleton"
import { SettingsBody } from "../../../components/settings-body"
import { SetupInvitation } from "../../../components/setup-invitation"
import { useStatus } from "../../../hooks/use-status"

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
