import { type TaskAnswer } from "../../api/admin/xero/answers"
import { type HistoryRow } from "../../modules/xero/tasks/read-history"
import { type TaskCounts } from "../../modules/xero/tasks/task-record"

/** The states of a sending of past orders that are not those of a task. */
const STAGES: Record<string, { state: TaskAnswer["state"]; stage: TaskAnswer["stage"] }> = {
  counting: { state: "running", stage: "counting" },
  ready: { state: "queued", stage: "ready" },
  paused: { state: "queued", stage: "paused" },
}

/**
 * A row of the history as the admin shows it.
 *
 * @param counted what became of its records so far, of one that is not over; else what it kept counts
 */
export function taskAnswer(row: HistoryRow, counted: TaskCounts | undefined): TaskAnswer {
  const counts = row.counts ?? counted
  const { state, stage } = STAGES[row.state] ?? {
    state: row.state as TaskAnswer["state"],
    stage: null,
  }
  return {
    id: row.id,
    kind: row.kind as TaskAnswer["kind"],
    state,
    stage,
    chosen: row.chosen,
    search: row.search,
    total: totalOf(row, counts),
    done: row.looked_at ?? counts?.done ?? 0,
    held: counts?.held ?? 0,
    retrying: counts?.retrying ?? 0,
    problem: row.problem,
    from_date: row.from_date,
    to_date: row.to_date,
    started_by: row.started_by,
    created_at: row.created_at.toISOString(),
    started_at: row.started_at?.toISOString() ?? null,
    ended_at: row.ended_at?.toISOString() ?? null,
  }
}

/** While records are still being put on the outbox, there are as many as were counted, or more. */
function totalOf(row: HistoryRow, counts: TaskCounts | undefined): number | null {
  if (row.preview) {
    return row.preview.orders
  }
  if (row.looked_at !== null) {
    return Math.max(row.looked_at, row.expected ?? 0)
  }
  if (row.counts || (row.queued_all && counts)) {
    return counts?.total ?? 0
  }
  return row.expected === null ? null : Math.max(row.expected, counts?.total ?? 0)
}
