import { Container } from "@medusajs/ui"
import { type OrganisationAnswer } from "../../../api/admin/xero/answers"
import { useRoutes } from "../../hooks/routes/use-routes"
import { LoadFailure } from "../frame/load-failure"
import { RoutesForm } from "./routes-form"
import { SectionSkeleton } from "../frame/section-skeleton"

/** Which orders go to which of several organisations. */
export function RoutesSection({ organisations }: { organisations: OrganisationAnswer[] }) {
  const { data, isError, error, refetch } = useRoutes()
  if (data) {
    return <RoutesForm saved={data} organisations={organisations} />
  }
  return isError ? (
    <Container className="p-0">
      <LoadFailure error={error} onRetry={refetch} />
    </Container>
  ) : (
    <SectionSkeleton rows={3} />
  )
}
