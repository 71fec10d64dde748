import { type TaskAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { taskProgress } from "../../state/task-state"

/** Says to who cannot see it how the newest task stands. */
export function TaskAnnouncer({ task }: { task: TaskAnswer | undefined }) {
  const t = useText()
  const format = useFormat()
  return (
    <p className="sr-only" aria-live="polite" data-testid="xero-task-live">
      {task &&
        t("tasks.live", {
          name: t(`tasks.kind.${task.kind}`),
          state: task.stage ? t(`tasks.stage.${task.stage}`) : t(`tasks.state.${task.state}`),
          progress: taskProgress(task, t, format),
        })}
    </p>
  )
}
