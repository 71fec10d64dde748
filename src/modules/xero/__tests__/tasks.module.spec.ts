import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { XERO_MODULE } from ".."
import { enqueue } from "../outbox/enqueue"
import { lease } from "../outbox/lease"
import { settle } from "../outbox/settle"
import type XeroModuleService from "../service"
import { addItems } from "../tasks/add-items"
import { advanceTask } from "../tasks/advance-task"
import { cancelTask } from "../tasks/cancel-task"
import { claimTask } from "../tasks/claim-task"
import { endAbandonedTasks, endTasks } from "../tasks/end-tasks"
import { pruneTasks } from "../tasks/prune-tasks"
import { readProgress } from "../tasks/read-progress"
import { releaseTask } from "../tasks/release-task"
import { endedWork } from "./ended-work"
import { MODULE_OPTIONS } from "./module-options"

const CONNECTION = "xcon_1"
const SECONDS = 60

const item = (subject_id: string, item_id = subject_id) => ({
  item_id,
  subject_type: "order" as const,
  subject_id,
})

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    const knexOf = () => service.postgres.knex
    const begin = async () => {
      await knexOf().raw(
        `INSERT INTO xero_connection (id, tenant_id, organisation_name, connected_at, time_zone, status, created_at, updated_at)
         VALUES (?, 'tenant', 'Shop', now(), 'UTC', 'connected', now(), now()) ON CONFLICT DO NOTHING`,
        [CONNECTION]
      )
      const { id } = await service.createXeroTasks({
        connection_id: CONNECTION,
        kind: "send_new_invoices",
      })
      return id
    }
    const queue = async (ids: string[], priority: "in_bulk" | "by_person" | null = "in_bulk") => {
      await enqueue(
        knexOf(),
        ids.map((subject_id) => ({
          subject_type: "order",
          subject_id,
          cause: "sent by hand",
          ...(priority ? { [priority]: true } : {}),
        }))
      )
      await knexOf()("xero_outbox_entry").update({ connection_id: CONNECTION })
    }
    const work = async (
      limit: number,
      state: "done" | "held" | "failed",
      { released_at, during }: { released_at?: Date; during?: () => Promise<void> } = {}
    ) => {
      const choice = { limit, seconds: SECONDS, released_at }
      const entries = await lease(knexOf(), "drain", CONNECTION, choice)
      await during?.()
      const code = state === "done" ? null : "outage"
      const again_in_seconds = state === "held" ? 3600 : null
      await settle(
        knexOf(),
        "drain",
        entries.map((entry) => endedWork(entry, state, { code, again_in_seconds }))
      )
      return entries.map(({ subject_id }) => subject_id)
    }
    const stateOf = async (id: string) => (await service.retrieveXeroTask(id)).state
    const worker = (owner: string) => claimTask(knexOf(), owner, SECONDS)

    it("goes on where a worker died, notes each record once, and believes only who holds it", async () => {
      const knex = knexOf()
      const id = await begin()
      expect((await worker("first"))?.id).toBe(id)
      expect(await worker("second")).toBeNull()
      expect(await addItems(knex, id, "first", [item("order_1"), item("order_2")])).toBe(true)
      await queue(["order_1", "order_2"])
      const step = { position: "order_2", queued_all: false }
      expect(await advanceTask(knex, id, "first", step, SECONDS)).toBe(true)
      expect(await addItems(knex, id, "first", [item("order_3")])).toBe(true)

      // The worker dies, and its lease runs out.
      await knex("xero_task").update({ lease_until: new Date(0) })
      const again = await worker("second")
      expect(again).toMatchObject({ id, position: "order_2", queued_all: false, state: "running" })
      expect(await addItems(knex, id, "first", [item("order_9")])).toBe(false)
      expect(await advanceTask(knex, id, "first", step, SECONDS)).toBe(false)
      expect(await addItems(knex, id, "second", [item("order_3")])).toBe(true)
      await queue(["order_3"])
      await advanceTask(knex, id, "second", { position: "order_3", queued_all: true }, SECONDS)
      await releaseTask(knex, id, "second")

      expect((await readProgress(knex, [id])).get(id)).toEqual({
        total: 3,
        done: 0,
        held: 0,
        retrying: 0,
      })
      await work(1, "held")
      await work(1, "failed")
      await endTasks(knex)
      expect(await stateOf(id)).toBe("running")
      await work(2, "done")
      await endTasks(knex)
      expect(await service.retrieveXeroTask(id)).toMatchObject({
        state: "done",
        counts: { total: 3, done: 2, held: 1, retrying: 0 },
      })
      expect(await worker("third")).toBeNull()
    })

    it("counts records that share an order by themselves, and waits for what is not routed yet", async () => {
      const knex = knexOf()
      const id = await begin()
      await worker("first")
      await addItems(knex, id, "first", [item("order_1", "capt_1"), item("order_1", "capt_2")])
      await queue(["order_1"])
      await knex("xero_outbox_entry").update({ connection_id: null })
      await advanceTask(knex, id, "first", { position: "capt_2", queued_all: true }, SECONDS)
      await endTasks(knex)
      expect(await stateOf(id)).toBe("running")
      await knex("xero_outbox_entry").update({ connection_id: CONNECTION })
      await work(1, "done")
      await endTasks(knex)
      const { state, counts } = await service.retrieveXeroTask(id)
      expect({ state, counts }).toMatchObject({ state: "done", counts: { total: 2, done: 2 } })
    })

    it("ends although what it has sent is nudged again meanwhile and waits for its own time", async () => {
      const knex = knexOf()
      const id = await begin()
      await worker("first")
      const orders = ["order_1", "order_2", "order_3"]
      await addItems(
        knex,
        id,
        "first",
        orders.map((one) => item(one))
      )
      await queue(orders)
      await advanceTask(knex, id, "first", { position: "order_3", queued_all: true }, SECONDS)
      const sent = await work(1, "done")
      await queue(sent, null)
      const timed = { released_at: new Date(0) }
      const during = async () => {
        const [subject] = orders.filter((one) => !sent.includes(one))
        await queue([subject], null)
      }
      sent.push(...(await work(1, "done", { ...timed, during })))
      const counts = async () => (await readProgress(knex, [id])).get(id)
      expect(await counts()).toEqual({ total: 3, done: 2, held: 0, retrying: 0 })
      sent.push(...(await work(1, "failed", { ...timed, during })))
      await endTasks(knex)
      expect(await stateOf(id)).toBe("running")
      // What failed goes on at once; only what was nudged once it had been sent waits.
      expect(await work(3, "done", timed)).toEqual(sent.slice(2))
      await endTasks(knex)
      expect(await stateOf(id)).toBe("done")
      expect(await work(3, "done", timed)).toEqual([])
    })

    it("leaves live work first, and when cancelled lets what nobody has begun with wait for its time", async () => {
      const knex = knexOf()
      const id = await begin()
      await worker("first")
      await addItems(
        knex,
        id,
        "first",
        ["order_1", "order_2"].map((one) => item(one))
      )
      await queue(["order_1", "order_2"])
      await queue(["order_live"], null)
      expect(await work(1, "done")).toEqual(["order_live"])
      const [begun] = await lease(knex, "drain", CONNECTION, { limit: 1, seconds: SECONDS })
      expect(await cancelTask(knex, id)).toBe(true)
      expect(await cancelTask(knex, id)).toBe(false)
      const rows = await service.listXeroOutboxEntries({ subject_id: ["order_1", "order_2"] })
      const rest = rows.find(({ subject_id }) => subject_id !== begun.subject_id)
      expect(rest).toMatchObject({ state: "queued", priority: 0, let_through: false })
      const timed = { limit: 5, seconds: SECONDS, released_at: new Date(0) }
      expect(await lease(knex, "drain", CONNECTION, timed)).toEqual([])
      expect(await advanceTask(knex, id, "first", { position: null, queued_all: true }, 1)).toBe(
        false
      )
      expect(await stateOf(id)).toBe("cancelled")
    })

    it("ends tasks of an organisation that is gone, and forgets the records of those long over", async () => {
      const knex = knexOf()
      const id = await begin()
      await worker("first")
      await addItems(knex, id, "first", [item("order_1")])
      await knex("xero_connection").update({ status: "disconnected" })
      await endAbandonedTasks(knex)
      const { state, problem, counts } = await service.retrieveXeroTask(id)
      expect({ state, counts }).toMatchObject({ state: "failed", counts: { total: 1 } })
      expect(problem).toContain("The organisation was disconnected before it was done.")
      await pruneTasks(knex)
      expect(await service.listXeroTaskItems({ task_id: id })).toHaveLength(1)
      await knex("xero_task").update({ ended_at: knex.raw("now() - make_interval(days => 2)") })
      await pruneTasks(knex)
      expect(await service.listXeroTaskItems({ task_id: id })).toEqual([])
      expect(await service.listXeroTasks({ id })).toHaveLength(1)
    })
  },
})
