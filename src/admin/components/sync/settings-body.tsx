import { type ConnectionAnswer } from "../../../api/admin/xero/answers"
import { useSettings } from "../../hooks/options/use-settings"
import { LoadFailure } from "../frame/load-failure"
import { OptionsSection } from "../options/options-section"
import { SectionSkeleton } from "../frame/section-skeleton"
import { SyncSection } from "./sync-section"
import { Container } from "@medusajs/ui"

/** The parts of the settings page that need a connected organisation. */
export function SettingsBody({ connection }: { connection: ConnectionAnswer }) {
  const { data, isError, error, refetch } = useSettings()
  if (data) {
    return (
      <>
        <SyncSection connection={connection} settings={data} />
        <OptionsSection settings={data} connection={connection} />
      </>
    )
  }
  if (isError) {
    return (
      <Container className="p-0">
        <LoadFailure error={error} onRetry={refetch} />
      </Container>
    )
  }
  return (
    <>
      <SectionSkeleton rows={2} />
      <SectionSkeleton rows={4} />
    </>
  )
}
