import { Container } from "@medusajs/ui"
import { Crumb } from "../../../components/frame/crumb"
import { LoadFailure } from "../../../components/frame/load-failure"
import { OrganisationSwitcher } from "../../../components/frame/organisation-switcher"
import { SectionSkeleton } from "../../../components/frame/section-skeleton"
import { SetupBody } from "../../../components/setup/setup-body"
import { useSetup } from "../../../hooks/setup/use-setup"
import { useStatus } from "../../../hooks/connection/use-status"

/** Xero → Set-up: from nothing to a store that keeps its books in step, one step after the other. */
const XeroSetupPage = () => {
  const status = useStatus()
  const setup = useSetup()
  if (status.data && setup.data) {
    return (
      <div className="flex flex-col gap-y-3" data-testid="xero-setup-page">
        <OrganisationSwitcher status={status.data} />
        <SetupBody
          key={status.data.connection?.id ?? "none"}
          setup={setup.data}
          status={status.data}
        />
      </div>
    )
  }
  const failed = [status, setup].filter((query) => query.isError)
  return failed.length ? (
    <Container className="p-0">
      <LoadFailure
        error={failed[0].error}
        onRetry={() => failed.forEach((query) => query.refetch())}
      />
    </Container>
  ) : (
    <SectionSkeleton rows={6} />
  )
}

export const handle = { breadcrumb: () => <Crumb name="crumbs.setup" /> }

export default XeroSetupPage
