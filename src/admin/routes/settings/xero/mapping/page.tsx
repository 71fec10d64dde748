import { Container } from "@medusajs/ui"
import { Crumb } from "../../../../components/frame/crumb"
import { LoadFailure } from "../../../../components/frame/load-failure"
import { MappingBody } from "../../../../components/mapping/mapping-body"
import { NotConnected } from "../../../../components/connection/not-connected"
import { OrganisationSwitcher } from "../../../../components/frame/organisation-switcher"
import { SectionSkeleton } from "../../../../components/frame/section-skeleton"
import { useChart } from "../../../../hooks/mapping/use-chart"
import { useMappings } from "../../../../hooks/mapping/use-mappings"
import { useStatus } from "../../../../hooks/connection/use-status"

/** Settings → Xero → Mapping: which account or tax rate each source of the store goes to. */
const XeroMappingPage = () => {
  const status = useStatus()
  const connection = status.data?.connection
  const connected = Boolean(connection && connection.status !== "disconnected")
  const mappings = useMappings(connected)
  const chart = useChart(connected)
  if (status.data && !connected) {
    return (
      <div className="flex flex-col gap-y-3">
        <OrganisationSwitcher status={status.data} />
        <NotConnected />
      </div>
    )
  }
  if (status.data && mappings.data && chart.data) {
    return (
      <div className="flex flex-col gap-y-3">
        <OrganisationSwitcher status={status.data} />
        <MappingBody
          key={connection?.id}
          rows={mappings.data}
          chart={chart.data}
          status={status.data}
        />
      </div>
    )
  }
  const failed = [status, mappings, chart].filter((query) => query.isError && !query.data)
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
      <SectionSkeleton rows={0} />
      <SectionSkeleton rows={3} />
      <SectionSkeleton rows={3} />
    </div>
  )
}

export const handle = { breadcrumb: () => <Crumb name="crumbs.mapping" /> }

export default XeroMappingPage
