import { type StatusAnswer, type TaskAnswer } from "../../../api/admin/xero/answers"
import { useToSendCounts } from "../../hooks/to-send/use-to-send-counts"
import { useText } from "../../hooks/frame/use-text"
import { isOpenTask, STARTED_KINDS } from "../../state/task-state"
import { LinkButton } from "../frame/link-button"
import { SyncOffNote } from "../sync/sync-off-note"
import { BackfillCard } from "../backfill/backfill-card"
import { Section } from "../frame/section"
import { TaskCard } from "./task-card"

interface TaskCardsProps {
  status: StatusAnswer
  /** The newest tasks, to know which are under way. */
  tasks: TaskAnswer[]
}

/** What can be done for many records at once: a card for each, with what it does and how many there are. */
export function TaskCards({ status, tasks }: TaskCardsProps) {
  const t = useText()
  const { connection } = status
  const goes = connection?.status === "connected" && connection.sync_enabled
  const counts = useToSendCounts(true)
  return (
    <Section
      level="h1"
      title={t("tasks.title")}
      subtitle={t("tasks.subtitle")}
      testId="xero-task-cards"
      actions={
        <LinkButton to="/xero/to-send" testId="xero-to-to-send">
          {t("toSend.open")}
        </LinkButton>
      }
    >
      {!goes && (
        <div className="px-6 py-4">
          <SyncOffNote testId="xero-tasks-off" />
        </div>
      )}
      <ul className="grid gap-3 p-4 sm:grid-cols-2 xl:grid-cols-3">
        {STARTED_KINDS.map((kind) => (
          <TaskCard
            key={kind}
            kind={kind}
            counts={counts.data}
            failed={counts.isError}
            goes={goes}
            running={tasks.some(
              (task) => task.kind === kind && isOpenTask(task) && task.chosen === null
            )}
          />
        ))}
        <BackfillCard />
      </ul>
    </Section>
  )
}
