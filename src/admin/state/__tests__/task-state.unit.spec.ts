import { type TaskAnswer } from "../../../api/admin/xero/answers"
import { type Format } from "../../hooks/frame/use-format"
import { textOfKeys as t } from "./text-of-keys"
import { isOpenTask, taskPage, taskPercent, taskProgress } from "../task-state"

const task = (more: Partial<TaskAnswer> = {}): TaskAnswer => ({
  id: "xtsk_1",
  kind: "send_new_invoices",
  state: "running",
  stage: null,
  chosen: null,
  search: null,
  total: 3,
  done: 0,
  held: 0,
  retrying: 0,
  problem: null,
  from_date: null,
  to_date: null,
  started_by: "user_1",
  created_at: "2026-07-01T00:00:00.000Z",
  started_at: null,
  ended_at: null,
  ...more,
})

const format: Format = {
  time: (instant) => instant,
  day: (day) => day,
  month: (month) => month,
  money: (amount) => amount,
  number: (value) => String(value),
  country: (code) => code,
}
const said = (more: Partial<TaskAnswer>) => taskProgress(task(more), t, format)

describe("a task", () => {
  it("is open until it is done, failed or cancelled", () => {
    const states = ["queued", "running", "done", "failed", "cancelled"] as const
    expect(states.filter((state) => isOpenTask(task({ state })))).toEqual(["queued", "running"])
  })

  it("is at a hundred per cent only when all of it is dealt with", () => {
    expect(taskPercent(task({ total: 300, done: 299 }))).toBe(99)
    expect(taskPercent(task({ total: 300, done: 298, held: 2 }))).toBe(100)
    expect(taskPercent(task({ total: 0 }))).toBe(0)
    expect(taskPercent(task({ total: null, done: 5 }))).toBe(0)
    expect(taskPercent(task({ total: 2, done: 3 }))).toBe(100)
  })

  it.each([
    [{ done: 2 }, "tasks.of 2 3"],
    [{ total: null, done: 2 }, "tasks.soFar 2 0"],
    [{ state: "done", total: 0 }, "tasks.none"],
    [{ kind: "fetch_payments", state: "running", total: null }, ""],
    [{ kind: "fetch_payments", state: "done", total: 1, done: 1 }, "tasks.fetched 1"],
    [{ kind: "fetch_payments", state: "done", total: 0 }, "tasks.fetchedNone"],
    [{ kind: "reconcile", done: 1 }, "tasks.compared 1 3"],
  ] as [Partial<TaskAnswer>, string][])("with %j says %s", (more, expected) => {
    expect(said(more)).toBe(expected)
  })

  it("leads to its own page where it has one", () => {
    expect(taskPage(task({ kind: "backfill" }))).toBe("/xero/backfill")
    expect(taskPage(task({ kind: "reconcile" }))).toBe("/xero/report")
    expect(taskPage(task())).toBeNull()
  })
})
