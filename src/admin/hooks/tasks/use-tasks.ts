import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { type TasksAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"
import { isOpenTask } from "../../state/task-state"
import { useOrganisation } from "../connection/use-organisation"

export const TASKS_A_PAGE = 15

const OPEN_MILLISECONDS = 2_500
const CALM_MILLISECONDS = 15_000

/**
 * A page of the tasks so far, the newest first; asked for again by itself, often while one is under way.
 *
 * @param page from 0
 */
export function useTasks(page: number, connected: boolean) {
  const connection_id = useOrganisation()
  return useQuery({
    queryKey: [...queryKeys.tasks(page), connection_id],
    queryFn: () =>
      sdk.client.fetch<TasksAnswer>("/admin/xero/tasks", {
        query: { connection_id, limit: TASKS_A_PAGE, offset: page * TASKS_A_PAGE },
      }),
    enabled: connected,
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.tasks.some(isOpenTask) ? OPEN_MILLISECONDS : CALM_MILLISECONDS,
  })
}
