import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import { Crumb } from "../../components/crumb"
import { LoadFailure } from "../../components/load-failure"
import { LogSection } from "../../components/log-section"
import { NotConnected } from "../../components/not-connected"
import { QuotaSection } from "../../components/quota-section"
import { SectionSkeleton } from "../../components/section-skeleton"
import { XeroHead } from "../../components/xero-head"
import { useStatus } from "../../hooks/use-status"

/** The Xero page: how the store and its books stand, and the sync log. */
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
      {status.connection ? <XeroHead status={status} /> : <NotConnected />}
      {status.connection && <LogSection status={status} />}
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
