import { Table, Text } from "@medusajs/ui"
import { type TasksAnswer } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { TASKS_A_PAGE } from "../../hooks/tasks/use-tasks"
import { useUserNames } from "../../hooks/frame/use-user-names"
import { Pager } from "../frame/pager"
import { Section } from "../frame/section"
import { TaskRow } from "./task-row"

interface TaskHistoryProps {
  answer: TasksAnswer
  /** From 0. */
  page: number
  onTurn: (page: number) => void
  /** Whether the sync is on, so that what is queued goes. */
  goes: boolean
}

/** Every task, sending of past orders and comparison so far, with its state, progress and result. */
export function TaskHistory({ answer, page, onTurn, goes }: TaskHistoryProps) {
  const t = useText()
  const { tasks, count, offset } = answer
  const names = useUserNames(tasks.flatMap(({ started_by }) => started_by ?? []))
  const heads = [
    t("tasks.what"),
    t("tasks.stateColumn"),
    t("tasks.progress"),
    t("tasks.when"),
    t("tasks.who"),
  ]
  return (
    <Section
      title={t("tasks.history")}
      subtitle={t("tasks.historyHint")}
      testId="xero-task-history"
    >
      {tasks.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4" data-testid="xero-tasks-none">
          {t("tasks.empty")}
        </Text>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {heads.map((head) => (
                  <Table.HeaderCell key={head} scope="col">
                    {head}
                  </Table.HeaderCell>
                ))}
                <Table.HeaderCell scope="col">
                  <span className="sr-only">{t("tasks.actions")}</span>
                </Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body className="border-b-0">
              {tasks.map((task) => (
                <TaskRow
                  key={task.id}
                  task={task}
                  goes={goes}
                  user={task.started_by ? names.data?.get(task.started_by) : undefined}
                />
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {count > TASKS_A_PAGE && (
        <Pager
          page={page}
          onTurn={onTurn}
          offset={offset}
          shown={tasks.length}
          count={count}
          className="px-6 py-4"
        />
      )}
    </Section>
  )
}
