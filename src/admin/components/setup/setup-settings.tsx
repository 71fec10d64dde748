import { Container } from "@medusajs/ui"
import { type ReactNode } from "react"
import { type SettingsAnswer } from "../../../api/admin/xero/answers"
import { useSettings } from "../../hooks/options/use-settings"
import { LoadFailure } from "../frame/load-failure"
import { SectionSkeleton } from "../frame/section-skeleton"

/** Gives a step of the set-up the settings once they are there. */
export function SetupSettings({ children }: { children: (settings: SettingsAnswer) => ReactNode }) {
  const { data, isError, error, refetch } = useSettings()
  if (data) {
    return children(data)
  }
  return isError ? (
    <Container className="p-0">
      <LoadFailure error={error} onRetry={refetch} />
    </Container>
  ) : (
    <SectionSkeleton rows={3} />
  )
}
