import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { XERO_MODULE } from ".."
import { assignOrders } from "../outbox/assign-orders"
import { enqueue, type Nudge } from "../outbox/enqueue"
import { lease } from "../outbox/lease"
import { type LeasedEntry, type Settlement } from "../outbox/outbox-entry"
import { reconsider } from "../outbox/reconsider"
import { release } from "../outbox/release"
import { renew } from "../outbox/renew"
import { replay } from "../outbox/replay"
import { settle } from "../outbox/settle"
import { unrouted } from "../outbox/unrouted"
import type XeroModuleService from "../service"
import { endedWork } from "./ended-work"
import { MODULE_OPTIONS } from "./module-options"

const CONNECTION = "xcon_1"

const order = (subject_id: string, cause = "order.placed") => ({
  subject_type: "order" as const,
  subject_id,
  cause,
})
const outcome = (entry: LeasedEntry, state: Settlement["state"], again: number | null = null) =>
  endedWork(entry, state, {
    ...(state === "held" && { code: "unmapped_tax", reason: "Map it." }),
    again_in_seconds: again,
  })

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    const databaseNow = async () => {
      const { rows } = await service.postgres.knex.raw("SELECT clock_timestamp() AS now")
      return (rows[0].now as Date).toISOString()
    }
    /** Puts orders on the outbox and has them go to the one organisation. */
    const enqueueRouted = async (nudges: Nudge[]) => {
      const count = await enqueue(service.postgres.knex, nudges)
      const entries = await unrouted(service.postgres.knex, 1000)
      await assignOrders(
        service.postgres.knex,
        entries.map(({ id }) => ({ entry_id: id, connection_id: CONNECTION }))
      )
      return count
    }
    const take = (owner: string, limit: number, seconds: number) =>
      lease(service.postgres.knex, owner, CONNECTION, { limit, seconds })
    const entryOf = async (id: string) =>
      (await service.listXeroOutboxEntries({ subject_id: id }))[0]

    it("keeps one row a subject and raises its revision", async () => {
      await enqueueRouted([order("order_1"), order("order_1", "order.updated")])
      await enqueueRouted([order("order_1", "payment.captured")])
      const [entry, ...more] = await service.listXeroOutboxEntries({})
      expect(more).toEqual([])
      expect(entry).toMatchObject({ revision: 2, state: "queued", cause: "payment.captured" })
    })

    it("never has two statements wait for each other, in whatever order they are given their subjects", async () => {
      const ids = Array.from({ length: 400 }, (_, index) => `order_${(index * 7919) % 1000}`)
      await enqueueRouted(ids.map((id) => order(id)))
      const held = (await take("worker a", ids.length, 60)).map(({ id }) => id)
      const { knex } = service.postgres
      const rounds = Array.from({ length: 8 }, (_, round) => round)
      await Promise.all([
        ...rounds.map(() => renew(knex, "worker a", held, 60)),
        ...rounds.map(() =>
          enqueue(
            knex,
            [...ids].reverse().map((id) => order(id))
          )
        ),
        ...rounds.map(() =>
          enqueue(
            knex,
            [...ids].sort().map((id) => order(id))
          )
        ),
        ...rounds.map(() => renew(knex, "worker a", [...held].reverse(), 60)),
      ])
      expect(await service.listXeroOutboxEntries({}, { take: 1000 })).toHaveLength(ids.length)
    })

    it("hands every entry to exactly one of two workers", async () => {
      const ids = Array.from({ length: 300 }, (_, index) => `order_${index}`)
      await enqueueRouted(ids.map((id) => order(id)))
      const seen: string[] = []
      const work = async (owner: string) => {
        for (;;) {
          const entries = await take(owner, 7, 60)
          if (!entries.length) {
            return
          }
          seen.push(...entries.map((entry) => entry.subject_id))
          await settle(
            service.postgres.knex,
            owner,
            entries.map((entry) => outcome(entry, "done"))
          )
        }
      }
      await Promise.all([work("a"), work("b"), work("c")])
      expect(seen.slice().sort()).toEqual(ids.slice().sort())
      expect(await service.listXeroOutboxEntries({ state: "done" })).toHaveLength(300)
    })

    it("leaves a leased entry alone, and gives it to the next worker once the lease has run out", async () => {
      await enqueueRouted([order("order_1")])
      const [first] = await take("a", 10, 0.2)
      expect(await take("b", 10, 60)).toEqual([])
      await new Promise((resolve) => setTimeout(resolve, 300))
      const [second] = await take("b", 10, 60)
      expect(second.id).toBe(first.id)
      // The first worker wakes up: nothing of its own is left to renew or settle.
      expect(await renew(service.postgres.knex, "a", [first.id], 60)).toEqual([])
      expect(await settle(service.postgres.knex, "a", [outcome(first, "done")])).toEqual([])
      expect(await entryOf("order_1")).toMatchObject({ state: "running", lease_owner: "b" })
    })

    it("looks once more at an entry that was nudged while it was worked on", async () => {
      await enqueueRouted([order("order_1")])
      const [entry] = await take("a", 10, 60)
      await enqueueRouted([order("order_1", "payment.captured")])
      expect(await take("b", 10, 60)).toEqual([])
      await settle(service.postgres.knex, "a", [outcome(entry, "done")])
      const [again] = await take("b", 10, 60)
      expect(again).toMatchObject({ subject_id: "order_1", leased_revision: 2 })
    })

    it("parks what is released without counting the try", async () => {
      await enqueueRouted([order("order_1")])
      const [entry] = await take("a", 10, 60)
      await release(service.postgres.knex, "a", [entry.id], 30)
      expect(await take("b", 10, 60)).toEqual([])
      expect(await entryOf("order_1")).toMatchObject({ state: "queued", tries: 0 })
    })

    it("keeps what is held until it is replayed by its reason", async () => {
      await enqueueRouted([order("order_1"), order("order_2")])
      const entries = await take("a", 10, 60)
      await settle(
        service.postgres.knex,
        "a",
        entries.map((entry) => outcome(entry, "held", 3600))
      )
      expect(await take("a", 10, 60)).toEqual([])
      expect(await replay(service.postgres.knex, { codes: ["locked_period"] })).toBe(0)
      expect(await replay(service.postgres.knex, { state: "held", codes: ["unmapped_tax"] })).toBe(
        2
      )
      expect(await take("a", 10, 60)).toHaveLength(2)
    })

    it("looks once more at what a change may let go: what is held, and what is worked on", async () => {
      await enqueueRouted([order("order_1"), order("order_2"), order("order_3")])
      const [held, running, done] = await take("a", 10, 60)
      await settle(service.postgres.knex, "a", [outcome(held, "held", 3600), outcome(done, "done")])
      await reconsider(service.postgres.knex, "xcon_2", { cause: "settings" })
      expect(await take("b", 10, 60)).toEqual([])
      await reconsider(service.postgres.knex, CONNECTION, { cause: "settings", actor_id: "user_1" })
      expect(await entryOf(running.subject_id)).toMatchObject({
        state: "running",
        cause: "order.placed",
      })
      const [first] = await take("b", 10, 60)
      expect(first).toMatchObject({
        subject_id: held.subject_id,
        cause: "settings",
        actor_id: "user_1",
        tries: 1,
      })
      // It was planned before the change, and held for what the change has mended.
      await settle(service.postgres.knex, "a", [outcome(running, "held", 3600)])
      expect(await take("c", 10, 60)).toMatchObject([{ subject_id: running.subject_id }])
      expect(await entryOf(done.subject_id)).toMatchObject({ state: "done", revision: 1 })
    })

    it("has a scan leave alone what is worked on, if that began after the change", async () => {
      await enqueueRouted([order("order_1")])
      const changed_at = await databaseNow()
      const [entry] = await take("a", 10, 60)
      expect(await enqueueRouted([{ ...order("order_1", "scan"), changed_at }])).toBe(0)
      expect(await entryOf("order_1")).toMatchObject({ state: "running", revision: 1 })
      await settle(service.postgres.knex, "a", [outcome(entry, "failed", 3600)])
      expect(await take("a", 10, 60)).toEqual([])
      expect(await enqueueRouted([order("order_1")])).toBe(1)
    })

    it("lets a scan nudge what changed while it was worked on, and leave alone what waits", async () => {
      await enqueueRouted([order("order_1"), order("order_2")])
      const [done, running] = await take("a", 10, 60)
      await enqueueRouted([order("order_3")])
      const changed_at = await databaseNow()
      const scanned = ["order_1", "order_2", "order_3"].map((id) => ({
        ...order(id, "scan"),
        changed_at,
      }))
      await settle(service.postgres.knex, "a", [outcome(done, "done")])
      expect(await enqueueRouted(scanned)).toBe(2)
      expect(await entryOf(done.subject_id)).toMatchObject({ state: "queued", revision: 2 })
      expect(await entryOf(running.subject_id)).toMatchObject({ state: "running", revision: 2 })
      expect(await entryOf("order_3")).toMatchObject({ state: "queued", revision: 1 })
    })

    it("lets a scan nudge only what was not settled since the change", async () => {
      await enqueueRouted([order("order_1"), order("order_2")])
      const entries = await take("a", 10, 60)
      await settle(
        service.postgres.knex,
        "a",
        entries.map((entry) => outcome(entry, "done"))
      )
      const before = new Date(Date.now() - 60_000).toISOString()
      const after = new Date(Date.now() + 60_000).toISOString()
      const nudged = await enqueueRouted([
        { ...order("order_1", "scan"), changed_at: before },
        { ...order("order_2", "scan"), changed_at: after },
        { ...order("order_3", "scan"), changed_at: before },
      ])
      expect(nudged).toBe(2)
      expect(await entryOf("order_1")).toMatchObject({ state: "done" })
      expect(await entryOf("order_2")).toMatchObject({ state: "queued" })
      expect(await entryOf("order_3")).toMatchObject({ state: "queued" })
    })
  },
})
