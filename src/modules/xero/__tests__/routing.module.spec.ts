import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { XERO_MODULE } from ".."
import { enqueueBackfill } from "../backfill/enqueue-backfill"
import { countWaiting } from "../log/count-waiting"
import { assignCustomers } from "../outbox/assign-customers"
import { assignOrders } from "../outbox/assign-orders"
import { enqueue } from "../outbox/enqueue"
import { lease } from "../outbox/lease"
import { replay } from "../outbox/replay"
import { revisit } from "../outbox/revisit"
import { unrouted } from "../outbox/unrouted"
import type XeroModuleService from "../service"
import { MODULE_OPTIONS } from "./module-options"
import { AWAY, customer, HOME, order, routingSteps } from "./routing-steps"

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    let steps: ReturnType<typeof routingSteps>

    beforeEach(() => {
      steps = routingSteps(service)
    })

    it("leases to an organisation what was routed to it, and nothing that was not", async () => {
      await enqueue(steps.knex, [order("order_1")])
      expect(await lease(steps.knex, "worker", HOME, { limit: 10, seconds: 60 })).toEqual([])
      await steps.assign(HOME)
      await enqueue(steps.knex, [order("order_2")])
      await steps.assign(AWAY)
      expect(await steps.end(HOME)).toEqual(["order_1"])
      expect(await steps.end(AWAY)).toEqual(["order_2"])
      expect((await steps.rowsOf("order_1"))[0]).toMatchObject({
        connection_id: HOME,
        state: "done",
      })
    })

    it("routes an order once, whichever worker is first, and keeps the route when it is nudged", async () => {
      await enqueue(steps.knex, [order("order_1")])
      const [entry] = await unrouted(steps.knex, 10)
      await assignOrders(steps.knex, [{ entry_id: entry.id, connection_id: HOME }])
      await assignOrders(steps.knex, [{ entry_id: entry.id, connection_id: AWAY }])
      await enqueue(steps.knex, [order("order_1")])
      expect(await unrouted(steps.knex, 10)).toEqual([])
      expect(await steps.rowsOf("order_1")).toMatchObject([{ connection_id: HOME, revision: 2 }])
    })

    it("hands a customer's nudge to every organisation, raises the rows that are there, and loses none", async () => {
      await enqueue(steps.knex, [customer("cus_1"), customer("cus_1")])
      await steps.assign(HOME)
      await steps.end(HOME)
      await enqueue(steps.knex, [customer("cus_1")])
      const entries = await unrouted(steps.knex, 10)
      const assignments = [HOME, AWAY].map((connection_id) => ({
        entry_id: entries[0].id,
        connection_id,
      }))
      await Promise.all([
        assignCustomers(steps.knex, assignments),
        assignCustomers(steps.knex, assignments),
        enqueue(steps.knex, [customer("cus_2")]),
      ])
      expect(await steps.rowsOf("cus_1")).toMatchObject([
        { connection_id: AWAY, state: "queued", revision: 1 },
        { connection_id: HOME, state: "queued", revision: 2 },
      ])
      expect(await unrouted(steps.knex, 10)).toMatchObject([{ subject_id: "cus_2" }])
      expect(await steps.end(AWAY)).toEqual(["cus_1"])
    })

    it("lets a scan nudge a customer unless every organisation has settled the change", async () => {
      await enqueue(steps.knex, [customer("cus_1")])
      await steps.assign(HOME, AWAY)
      await steps.end(HOME)
      const changed = new Date(Date.now() - 60_000).toISOString()
      // The other one's row waits anyhow.
      expect(await enqueue(steps.knex, [customer("cus_1", changed)])).toBe(0)
      await steps.end(AWAY)
      expect(await enqueue(steps.knex, [customer("cus_1", changed)])).toBe(0)
      const later = new Date(Date.now() + 60_000).toISOString()
      expect(await enqueue(steps.knex, [customer("cus_1", later)])).toBe(1)
      expect(await unrouted(steps.knex, 10)).toMatchObject([{ subject_id: "cus_1" }])
      expect(await enqueue(steps.knex, [customer("cus_new", changed)])).toBe(1)
    })

    it("tries again, looks again, counts and backfills for one organisation only", async () => {
      await enqueue(steps.knex, [order("order_1")])
      await steps.assign(HOME)
      await enqueue(steps.knex, [order("order_2")])
      await steps.assign(AWAY)
      await steps.end(HOME, "held")
      await steps.end(AWAY, "held")
      expect(await replay(steps.knex, { state: "held", connection_id: AWAY })).toBe(1)
      await enqueue(steps.knex, [order("order_3")])
      expect(await countWaiting(steps.knex)).toEqual(
        new Map([
          [HOME, { queued: 0, running: 0, held: 1, failed: 0 }],
          [AWAY, { queued: 1, running: 0, held: 0, failed: 0 }],
          [null, { queued: 1, running: 0, held: 0, failed: 0 }],
        ])
      )
      await steps.end(AWAY, "skipped")
      expect(await revisit(steps.knex, HOME)).toBe(0)
      expect(await revisit(steps.knex, AWAY)).toBe(1)
      const backfill = { id: "xbkf_1", connection_id: AWAY, started_by: null }
      // One goes to the other organisation, one has no row yet, one is not routed yet.
      expect(await enqueueBackfill(steps.knex, backfill, ["order_1", "order_4", "order_3"])).toBe(2)
      expect((await steps.rowsOf("order_1"))[0]).toMatchObject({
        connection_id: HOME,
        backfill_id: null,
      })
      expect((await steps.rowsOf("order_4"))[0]).toMatchObject({ connection_id: AWAY, priority: 1 })
      expect((await steps.rowsOf("order_3"))[0]).toMatchObject({ connection_id: AWAY, priority: 0 })
    })
  },
})
