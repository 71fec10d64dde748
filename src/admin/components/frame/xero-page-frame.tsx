import { Container } from "@medusajs/ui"
import { type ReactNode } from "react"
import { type StatusAnswer } from "../../../api/admin/xero/answers"
import { useStatus } from "../../hooks/connection/use-status"
import { LoadFailure } from "./load-failure"
import { NotConnected } from "../connection/not-connected"
import { OrganisationSwitcher } from "./organisation-switcher"
import { SectionSkeleton } from "./section-skeleton"

interface XeroPageFrameProps {
  /** Shown of an organisation that was disconnected too, such as its log. */
  disconnectedToo?: boolean
  testId: string
  children: (status: StatusAnswer) => ReactNode
}

/** What the plugin's pages have in common: the organisation's choice, and what stands there before it is known. */
export function XeroPageFrame({ disconnectedToo, testId, children }: XeroPageFrameProps) {
  const { data: status, isError, error, refetch } = useStatus()
  if (!status) {
    return isError ? (
      <Container className="p-0">
        <LoadFailure error={error} onRetry={refetch} />
      </Container>
    ) : (
      <div className="flex flex-col gap-y-3">
        <SectionSkeleton rows={2} />
        <SectionSkeleton rows={4} />
      </div>
    )
  }
  const { connection } = status
  const shown = connection && (disconnectedToo || connection.status !== "disconnected")
  return (
    <div className="flex flex-col gap-y-3" data-testid={testId}>
      <OrganisationSwitcher status={status} />
      {shown ? children(status) : <NotConnected />}
    </div>
  )
}
