import { Container } from "@medusajs/ui"
import { Crumb } from "../../../components/frame/crumb"
import { LoadFailure } from "../../../components/frame/load-failure"
import { NotConnected } from "../../../components/connection/not-connected"
import { OrganisationSwitcher } from "../../../components/frame/organisation-switcher"
import { ReportBody } from "../../../components/report/report-body"
import { SectionSkeleton } from "../../../components/frame/section-skeleton"
import { useReports } from "../../../hooks/report/use-reports"
import { useStatus } from "../../../hooks/connection/use-status"

/** Xero → Store and Xero: compares the two over some days, down to each document. */
const XeroReportPage = () => {
  const status = useStatus()
  const connection = status.data?.connection
  const reports = useReports(Boolean(connection))
  if (status.data && !connection) {
    return (
      <div className="flex flex-col gap-y-3">
        <OrganisationSwitcher status={status.data} />
        <NotConnected />
      </div>
    )
  }
  if (status.data && connection && reports.data) {
    return (
      <div className="flex flex-col gap-y-3">
        <OrganisationSwitcher status={status.data} />
        <ReportBody key={connection.id} connection={connection} reports={reports.data} />
      </div>
    )
  }
  const failed = [status, reports].filter((query) => query.isError && !query.data)
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
      <SectionSkeleton rows={3} />
      <SectionSkeleton rows={6} />
    </div>
  )
}

export const handle = { breadcrumb: () => <Crumb name="crumbs.report" /> }

export default XeroReportPage
