import { Container } from "@medusajs/ui"
import { useState } from "react"
import { type StatusAnswer } from "../../../api/admin/xero/answers"
import { useTasks } from "../../hooks/tasks/use-tasks"
import { LoadFailure } from "../frame/load-failure"
import { SectionSkeleton } from "../frame/section-skeleton"
import { TaskAnnouncer } from "./task-announcer"
import { TaskCards } from "./task-cards"
import { TaskHistory } from "./task-history"

/** The cards that start tasks, and the tasks so far. */
export function TasksBody({ status }: { status: StatusAnswer }) {
  const [page, setPage] = useState(0)
  const tasks = useTasks(page, true)
  const { connection } = status
  const goes = connection?.status === "connected" && connection.sync_enabled
  return (
    <>
      <TaskCards status={status} tasks={tasks.data?.tasks ?? []} />
      {tasks.data ? (
        <>
          <TaskAnnouncer task={page === 0 ? tasks.data.tasks[0] : undefined} />
          <TaskHistory answer={tasks.data} page={page} onTurn={setPage} goes={goes} />
        </>
      ) : tasks.isError ? (
        <Container className="p-0">
          <LoadFailure error={tasks.error} onRetry={tasks.refetch} />
        </Container>
      ) : (
        <SectionSkeleton rows={4} />
      )}
    </>
  )
}
