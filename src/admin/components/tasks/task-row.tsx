import { Button, StatusBadge, Table, Text, toast } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { type TaskAnswer } from "../../../api/admin/xero/answers"
import { useCancelTask } from "../../hooks/tasks/use-cancel-task"
import { useFormat } from "../../hooks/frame/use-format"
import { useQuestion } from "../../hooks/frame/use-question"
import { useText } from "../../hooks/frame/use-text"
import { isOpenTask, taskColours, taskPage } from "../../state/task-state"
import { TaskProgress } from "./task-progress"
import { XeroLink } from "../frame/xero-link"

interface TaskRowProps {
  task: TaskAnswer
  /** Whether the sync is on, so that what is queued goes. */
  goes: boolean
  /** What who started it is called; undefined where that is not known. */
  user?: string
}

/** One task: what it is for, where it stands, and what can be done with it. */
export function TaskRow({ task, goes, user }: TaskRowProps) {
  const t = useText()
  const format = useFormat()
  const question = useQuestion()
  const cancel = useCancelTask()
  const { id, kind, state, stage, chosen, search, from_date, to_date, started_by } = task
  const name = t(`tasks.kind.${kind}`)
  const page = taskPage(task)
  const below = [
    from_date && to_date
      ? t("tasks.range", { from: format.day(from_date), to: format.day(to_date) })
      : null,
    chosen !== null ? t("tasks.chosen", { count: chosen }) : null,
    search ? t("tasks.searched", { text: search }) : null,
  ].filter(Boolean)
  const stop = async () => {
    const confirmed = await question({
      variant: "confirmation",
      title: t("tasks.cancelTitle"),
      description: t("tasks.cancelText"),
      confirmText: t("tasks.cancel"),
      cancelText: t("tasks.keep"),
    })
    if (confirmed) {
      cancel.mutate(id, { onSuccess: () => toast.success(t("tasks.cancelled", { name })) })
    }
  }
  return (
    <Table.Row
      className="last:border-b-0"
      data-testid={`xero-task-row-${id}`}
      data-kind={kind}
      data-state={state}
    >
      <Table.Cell className="whitespace-nowrap py-2">
        <Text size="small" leading="compact" weight="plus">
          {name}
        </Text>
        {below.length > 0 && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {below.join(" · ")}
          </Text>
        )}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        <StatusBadge color={stage === "paused" ? "orange" : taskColours[state]}>
          {stage ? t(`tasks.stage.${stage}`) : t(`tasks.state.${state}`)}
        </StatusBadge>
      </Table.Cell>
      <Table.Cell className="min-w-56 py-2">
        <TaskProgress task={task} goes={goes} />
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">{format.time(task.created_at)}</Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        {started_by?.startsWith("user_") ? (
          <Link
            to={`/settings/users/${started_by}`}
            className="text-ui-fg-interactive-hover hover:underline"
          >
            {user ?? t("tasks.user")}
          </Link>
        ) : (
          t("tasks.system")
        )}
      </Table.Cell>
      <Table.Cell>
        <div className="flex justify-end gap-x-2">
          {page && (
            <Button size="small" variant="transparent" asChild>
              <XeroLink to={page} aria-label={t("tasks.detailsLabel", { name })}>
                {t("tasks.details")}
              </XeroLink>
            </Button>
          )}
          {isOpenTask(task) && (
            <Button
              size="small"
              variant="secondary"
              isLoading={cancel.isPending}
              aria-label={t("tasks.cancelLabel", { name })}
              onClick={() => void stop()}
              data-testid={`xero-task-cancel-${id}`}
            >
              {t("tasks.cancel")}
            </Button>
          )}
        </div>
      </Table.Cell>
    </Table.Row>
  )
}
