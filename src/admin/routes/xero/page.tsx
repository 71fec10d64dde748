import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import { AlertList } from "../../components/alerts/alert-list"
import { Crumb } from "../../components/frame/crumb"
import { DriftSection } from "../../components/drift/drift-section"
import { HomeBody } from "../../components/home/home-body"
import { ImportsSection } from "../../components/imports/imports-section"
import { LoadFailure } from "../../components/frame/load-failure"
import { NotConnected } from "../../components/connection/not-connected"
import { OrganisationSwitcher } from "../../components/frame/organisation-switcher"
import { QuotaSection } from "../../components/quota/quota-section"
import { SectionSkeleton } from "../../components/frame/section-skeleton"
import { SetupInvitation } from "../../components/setup/setup-invitation"
import { XeroHead } from "../../components/frame/xero-head"
import { useStatus } from "../../hooks/connection/use-status"

/** The home of the plugin: how the store and its books stand, at a glance and by itself up to date. */
const XeroPage = () => {
  const { data: status, isError, error, refetch } = useStatus()
  if (!status) {
    return isError ? (
      <Container className="p-0">
        <LoadFailure error={error} onRetry={refetch} />
      </Container>
    ) : (
      <div className="flex flex-col gap-y-3">
        <SectionSkeleton rows={1} />
        <SectionSkeleton rows={6} />
      </div>
    )
  }
  const connected = status.connection && status.connection.status !== "disconnected"
  return (
    <div className="flex flex-col gap-y-3" data-testid="xero-page">
      <OrganisationSwitcher status={status} />
      <AlertList connection={status.connection} />
      {status.connection ? <XeroHead status={status} /> : <NotConnected />}
      {connected && !status.connection?.sync_enabled && <SetupInvitation />}
      {status.connection && <HomeBody key={status.connection.id} status={status} />}
      {connected && (
        <div id="xero-differences">
          <DriftSection key={`drift ${status.connection?.id}`} />
        </div>
      )}
      {connected && (
        <div id="xero-imports">
          <ImportsSection />
        </div>
      )}
      {connected && <QuotaSection />}
    </div>
  )
}

export const config = defineRouteConfig({
  label: "menu.xero",
  translationNs: "xero",
  icon: BookOpen,
})

export const handle = { breadcrumb: () => <Crumb name="crumbs.log" /> }

export default XeroPage
