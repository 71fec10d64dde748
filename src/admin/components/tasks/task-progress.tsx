import { Text } from "@medusajs/ui"
import { type TaskAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { isOpenTask, taskPercent, taskProgress } from "../../state/task-state"
import { ProgressBar } from "../frame/progress-bar"
import { XeroLink } from "../frame/xero-link"

interface TaskProgressProps {
  task: TaskAnswer
  /** Whether the sync is on; without, nothing moves. */
  goes: boolean
}

/** How far a task is, as a bar while it runs; what it came to afterwards. */
export function TaskProgress({ task, goes }: TaskProgressProps) {
  const t = useText()
  const format = useFormat()
  const { id, kind, held, retrying, total, problem, ended_at } = task
  const text = taskProgress(task, t, format)
  const open = isOpenTask(task)
  return (
    <div
      className="flex flex-col gap-y-1 whitespace-normal"
      data-testid={`xero-task-progress-${id}`}
    >
      {open && total !== null ? (
        <ProgressBar
          label={t(`tasks.kind.${kind}`)}
          percent={taskPercent(task)}
          text={text}
          idle={!goes || task.stage === "paused" || task.stage === "ready"}
        />
      ) : (
        text && (
          <Text size="small" leading="compact" className="tabular-nums">
            {text}
          </Text>
        )
      )}
      {(held > 0 || retrying > 0) && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {held > 0 && (
            <XeroLink
              to="/xero/log?state=held"
              className="text-ui-fg-interactive-hover hover:underline"
            >
              {t("tasks.held", { count: held })}
            </XeroLink>
          )}
          {held > 0 && retrying > 0 && ", "}
          {retrying > 0 && t("tasks.retrying", { count: retrying })}
        </Text>
      )}
      {problem && (
        <Text size="xsmall" className="text-ui-fg-error text-pretty">
          {t.said(problem)}
        </Text>
      )}
      {ended_at && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("tasks.ended", { when: format.time(ended_at) })}
        </Text>
      )}
    </div>
  )
}
