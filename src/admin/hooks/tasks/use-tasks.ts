import { keepPreviousData } from "@tanstack/react-query"
import { type TasksAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { isOpenTask } from "../../state/task-state"
import { useAnswer } from "../frame/use-answer"

export const TASKS_A_PAGE = 15

const OPEN_MILLISECONDS = 2_500
const CALM_MILLISECONDS = 15_000

/**
 * A page of the tasks so far, the newest first; asked for again by itself, often while one is under way.
 *
 * @param page from 0
 */
export const useTasks = (page: number, connected: boolean) =>
  useAnswer<TasksAnswer>({
    key: queryKeys.tasks(page),
    path: "/tasks",
    query: { limit: TASKS_A_PAGE, offset: page * TASKS_A_PAGE },
    enabled: connected,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.tasks.some(isOpenTask) ? OPEN_MILLISECONDS : CALM_MILLISECONDS,
  })
