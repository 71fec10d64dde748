import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { XERO_MODULE } from ".."
import { enqueueBackfill } from "../backfill/enqueue-backfill"
import { enqueue } from "../outbox/enqueue"
import { lease, type LeaseChoice } from "../outbox/lease"
import { letThrough } from "../outbox/let-through"
import { type LeasedEntry, type Settlement } from "../outbox/outbox-entry"
import { release } from "../outbox/release"
import { replay } from "../outbox/replay"
import { settle } from "../outbox/settle"
import { releaseDue } from "../schedule/release-due"
import type XeroModuleService from "../service"
import { endedWork } from "./ended-work"
import { MODULE_OPTIONS } from "./module-options"

const NEVER = new Date(0)
const CONNECTION = "xcon_1"
const order = (subject_id: string, more = {}) => ({
  subject_type: "order" as const,
  subject_id,
  cause: "order.placed",
  ...more,
})
const ended = (entry: LeasedEntry, state: Settlement["state"]): Settlement =>
  endedWork(entry, state, { again_in_seconds: state === "failed" ? 0 : null })

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    const sql = (text: string, values: unknown[] = []) =>
      service.postgres.knex.raw(text, values as string[])
    const put = async (...nudges: Parameters<typeof enqueue>[1]) => {
      await enqueue(service.postgres.knex, nudges)
      await sql("UPDATE xero_outbox_entry SET connection_id = ?", [CONNECTION])
    }
    const putBackfill = async (id: string) => {
      const backfill = { id: "xbac_1", connection_id: CONNECTION, started_by: null }
      await enqueueBackfill(service.postgres.knex, backfill, [id])
      await sql("UPDATE xero_outbox_entry SET connection_id = ?", [CONNECTION])
    }
    const take = (choice: Partial<LeaseChoice> = {}) =>
      lease(service.postgres.knex, "a", CONNECTION, { limit: 5, seconds: 60, ...choice })
    const taken = async (choice: Partial<LeaseChoice> = {}) =>
      (await take(choice)).map(({ subject_id }) => subject_id)
    const end = (entries: LeasedEntry[], state: Settlement["state"]) =>
      settle(
        service.postgres.knex,
        "a",
        entries.map((entry) => ended(entry, state))
      )
    const now = async () => (await sql("SELECT clock_timestamp() AS now")).rows[0].now as Date
    const later = async () => new Date((await now()).getTime() + 1000)
    const age = (seconds: number) =>
      sql(`UPDATE xero_outbox_entry SET available_at = available_at - make_interval(secs => ?)`, [
        seconds,
      ])

    describe("times of sending", () => {
      it("keeps live work back until its time, and lets past orders pass", async () => {
        await put(order("order_1"))
        await putBackfill("order_2")
        expect(await taken({ released_at: NEVER })).toEqual(["order_2"])
        expect(await taken({ released_at: await later() })).toEqual(["order_1"])
      })

      it("lets an entry go by its first nudge, and one nudged at work only the next time", async () => {
        await put(order("order_1"))
        const tick = await later()
        await sql("UPDATE xero_outbox_entry SET nudged_at = nudged_at - interval '1 hour'")
        await put(order("order_1"))
        const entries = await take({ released_at: tick })
        expect(entries).toHaveLength(1)
        await sql("UPDATE xero_outbox_entry SET nudged_at = nudged_at - interval '1 hour'")
        const before = await now()
        await new Promise((resolve) => setTimeout(resolve, 20))
        await put(order("order_1"))
        await end(entries, "done")
        expect(await taken({ released_at: before })).toEqual([])
        expect(await taken({ released_at: await later() })).toEqual(["order_1"])
      })

      it("sends what a person sends at once and by itself, whatever is nudged after that", async () => {
        await put(order("order_1"), order("order_2"), order("order_3"))
        await put(order("order_2", { by_person: true }))
        await put(order("order_2"))
        expect(await taken({ gather_seconds: 3600 })).toEqual(["order_2"])
        expect(await taken({ released_at: NEVER })).toEqual([])
        expect((await taken()).sort()).toEqual(["order_1", "order_3"])
      })

      it("tries again by itself what failed, as live work does", async () => {
        await put(order("order_1", { by_person: true }))
        const entries = await take({ released_at: NEVER })
        expect(entries).toMatchObject([{ subject_id: "order_1", priority: -1 }])
        await end(entries, "failed")
        expect(await take({ released_at: NEVER })).toMatchObject([{ tries: 2, priority: 0 }])
      })

      it("goes on with what failed when it would have, though it was nudged at work", async () => {
        await put(order("order_1"), order("order_2"))
        await put(order("order_2", { by_person: true }))
        const time = await later()
        const entries = [
          ...(await take({ released_at: time })),
          ...(await take({ released_at: time })),
        ]
        expect(entries).toHaveLength(2)
        await new Promise((resolve) => setTimeout(resolve, 20))
        const before = await now()
        await put(order("order_1"), order("order_2"))
        await end(entries, "failed")
        expect((await taken({ released_at: before })).sort()).toEqual(["order_1", "order_2"])
      })

      it("lets go on what was parked or is retried, and everything when a person says so", async () => {
        await put(order("order_1"))
        const [entry] = await take({ released_at: await later() })
        await release(service.postgres.knex, "a", [entry.id], 0)
        await put(order("order_1"))
        const again = await take({ released_at: NEVER })
        expect(again).toHaveLength(1)
        await end(again, "done")

        await put(order("order_2"), order("order_3"))
        const [{ id }] = await service.listXeroOutboxEntries({ subject_id: "order_3" })
        await replay(service.postgres.knex, { ids: [id] })
        expect(await taken({ released_at: NEVER })).toEqual(["order_3"])
        expect(await letThrough(service.postgres.knex, CONNECTION)).toBe(1)
        expect(await letThrough(service.postgres.knex, CONNECTION)).toBe(0)
        expect(await taken({ released_at: NEVER })).toEqual(["order_2"])
      })

      it("takes over the work of a dead worker without waiting for the next time", async () => {
        await put(order("order_1"))
        await take({ seconds: 0 })
        await put(order("order_1"))
        expect(await taken({ released_at: NEVER })).toEqual(["order_1"])
      })
    })

    describe("gathering", () => {
      it("waits for a full batch, or until the oldest has waited long enough", async () => {
        const few = { limit: 3, gather_seconds: 600 }
        await put(order("order_1"), order("order_2"))
        expect(await taken(few)).toEqual([])
        await put(order("order_3"), order("order_4"))
        expect(await taken(few)).toHaveLength(3)
        expect(await taken(few)).toEqual([])
        await age(599)
        expect(await taken(few)).toEqual([])
        await age(2)
        expect(await taken(few)).toHaveLength(1)
      })

      it("does not begin anew when what waits is nudged again", async () => {
        await put(order("order_1"))
        await age(601)
        await put(order("order_1"))
        expect(await taken({ gather_seconds: 600 })).toEqual(["order_1"])
      })

      it("keeps no past orders back, and nothing a person let through", async () => {
        await put(order("order_1"))
        await putBackfill("order_2")
        expect(await taken({ gather_seconds: 600 })).toEqual(["order_2"])
        await letThrough(service.postgres.knex, CONNECTION)
        expect(await taken({ gather_seconds: 600 })).toEqual(["order_1"])
      })
    })

    describe("the time of sending", () => {
      const connect = (times: object) =>
        service.createXeroConnections({
          tenant_id: "tenant",
          organisation_name: "Books",
          connected_at: new Date(),
          time_zone: "Europe/London",
          ...times,
        })
      const due = async (id: string) =>
        releaseDue(service.postgres.knex, await service.retrieveXeroConnection(id))

      it("comes once, for whichever process asks first", async () => {
        const an_hour_ago = new Date(Date.now() - 3600_000)
        const { id } = await connect({
          send_when: "every_minutes",
          send_every_minutes: 30,
          schedule_from: an_hour_ago,
          released_at: an_hour_ago,
        })
        const state = await service.retrieveXeroConnection(id)
        const answers = await Promise.all(
          [1, 2, 3].map(() => releaseDue(service.postgres.knex, state))
        )
        const released = await service.retrieveXeroConnection(id)
        expect(answers.filter((at) => at?.getTime() === an_hour_ago.getTime())).toHaveLength(2)
        expect(released.released_at?.getTime()).toBeGreaterThan(an_hour_ago.getTime() + 3500_000)
        expect(await due(id)).toEqual(released.released_at)
        expect((await service.retrieveXeroConnection(id)).schedule_from).toEqual(
          released.schedule_from
        )
      })

      it("never comes by itself where a person sends, and does not matter where all goes at once", async () => {
        const { id } = await connect({ send_when: "by_hand", released_at: new Date(5) })
        expect(await due(id)).toEqual(new Date(5))
        await service.updateXeroConnections({ id, send_when: "at_once" })
        expect(await due(id)).toBeNull()
      })
    })
  },
})
