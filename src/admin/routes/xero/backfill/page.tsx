import { Container } from "@medusajs/ui"
import { BackfillBody } from "../../../components/backfill/backfill-body"
import { Crumb } from "../../../components/frame/crumb"
import { LoadFailure } from "../../../components/frame/load-failure"
import { NotConnected } from "../../../components/connection/not-connected"
import { OrganisationSwitcher } from "../../../components/frame/organisation-switcher"
import { SectionSkeleton } from "../../../components/frame/section-skeleton"
import { useBackfills } from "../../../hooks/backfill/use-backfills"
import { useChart } from "../../../hooks/mapping/use-chart"
import { useStatus } from "../../../hooks/connection/use-status"

/** Xero → Past orders: counts orders of earlier days, shows what they would be in Xero, and sends them. */
const XeroBackfillPage = () => {
  const status = useStatus()
  const connection = status.data?.connection
  const connected = Boolean(connection && connection.status !== "disconnected")
  const backfills = useBackfills(connected)
  const chart = useChart(connected)
  if (status.data && !connected) {
    return (
      <div className="flex flex-col gap-y-3">
        <OrganisationSwitcher status={status.data} />
        <NotConnected />
      </div>
    )
  }
  if (status.data && connection && backfills.data && chart.data) {
    return (
      <div className="flex flex-col gap-y-3">
        <OrganisationSwitcher status={status.data} />
        <BackfillBody
          key={connection.id}
          connection={connection}
          backfills={backfills.data}
          chart={chart.data}
        />
      </div>
    )
  }
  const failed = [status, backfills, chart].filter((query) => query.isError && !query.data)
  if (failed.length) {
    return (
      <Container className="p-0">
        <LoadFailure
          error={failed[0].error}
          onRetry={() => failed.forEach((query) => query.refetch())}
        />
      </Container>
    )
  }
  return (
    <div className="flex flex-col gap-y-3">
      <SectionSkeleton rows={2} />
      <SectionSkeleton rows={3} />
    </div>
  )
}

export const handle = { breadcrumb: () => <Crumb name="crumbs.backfill" /> }

export default XeroBackfillPage
