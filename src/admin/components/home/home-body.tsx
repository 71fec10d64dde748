import { Container } from "@medusajs/ui"
import { type StatusAnswer } from "../../../api/admin/xero/answers"
import { useHome } from "../../hooks/home/use-home"
import { isBusy } from "../../hooks/connection/use-status"
import { HomeChart } from "./home-chart"
import { HomeLog } from "./home-log"
import { HomeRuns } from "./home-runs"
import { HomeToday } from "./home-today"
import { HomeWaiting } from "./home-waiting"
import { LoadFailure } from "../frame/load-failure"
import { SectionSkeleton } from "../frame/section-skeleton"

/** An organisation at a glance: today, what waits, the last thirty days, the regular works and the newest of the log. */
export function HomeBody({ status }: { status: StatusAnswer }) {
  const { data: home, isError, error, refetch } = useHome(isBusy(status))
  if (!home) {
    return isError ? (
      <Container className="p-0">
        <LoadFailure error={error} onRetry={refetch} />
      </Container>
    ) : (
      <>
        <SectionSkeleton rows={1} />
        <SectionSkeleton rows={4} />
      </>
    )
  }
  const { connection } = status
  const syncing = connection?.status === "connected" && connection.sync_enabled
  return (
    <>
      <HomeWaiting home={home} />
      <HomeToday home={home} />
      <HomeChart days={home.days} />
      <HomeLog lines={home.lines} syncing={Boolean(syncing)} />
      {connection?.status !== "disconnected" && <HomeRuns home={home} />}
    </>
  )
}
