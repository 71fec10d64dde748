import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { XERO_MODULE } from ".."
import { contactHolders } from "../ledger/contact-holders"
import { orderHolders } from "../ledger/order-holders"
import { enqueue } from "../outbox/enqueue"
import { unrouteCustomers } from "../outbox/unroute-customers"
import { unrouteOrders } from "../outbox/unroute-orders"
import { makeDefault } from "../routes/make-default"
import { saveRoutes } from "../routes/save-routes"
import type XeroModuleService from "../service"
import { MODULE_OPTIONS } from "./module-options"
import { AWAY, customer, HOME, order, routingSteps } from "./routing-steps"

const BINDING = [HOME, AWAY]

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    let steps: ReturnType<typeof routingSteps>

    beforeEach(() => {
      steps = routingSteps(service)
    })

    it("routes anew what no organisation has papers of, and nothing else", async () => {
      const ids = ["order_paper", "order_refused", "order_free", "order_ended", "order_busy"]
      await enqueue(steps.knex, ids.map(order))
      await steps.assign(HOME)
      await steps.end(HOME, "held")
      await steps.paper("invoice", HOME, "order_paper", "intended")
      await steps.paper("invoice", HOME, "order_refused", "failed")
      await service.updateXeroOutboxEntries({
        selector: { subject_id: "order_ended" },
        data: { state: "done" },
      })
      await service.updateXeroOutboxEntries({
        selector: { subject_id: "order_busy" },
        data: { state: "running", lease_until: new Date(Date.now() + 60_000) },
      })
      await service.updateXeroOutboxEntries({
        selector: { subject_id: "order_free" },
        data: { backfill_id: "xbkf_1", priority: 1 },
      })
      await unrouteOrders(steps.knex, BINDING, null)
      const row = async (id: string) => (await steps.rowsOf(id))[0]
      expect(await row("order_paper")).toMatchObject({ connection_id: HOME, state: "held" })
      expect(await row("order_busy")).toMatchObject({ connection_id: HOME, state: "running" })
      expect(await row("order_ended")).toMatchObject({ connection_id: null, state: "done" })
      expect(await row("order_refused")).toMatchObject({ connection_id: null, state: "queued" })
      expect(await row("order_free")).toMatchObject({
        connection_id: null,
        state: "queued",
        priority: 0,
        backfill_id: null,
      })
      // The papers of a demo company that is connected no more bind nothing.
      await unrouteOrders(steps.knex, [AWAY], null)
      expect(await row("order_paper")).toMatchObject({ connection_id: null, state: "queued" })
    })

    it("routes a customer anew who waits for an organisation without a contact of theirs, in one row", async () => {
      await enqueue(steps.knex, [customer("cus_known"), customer("cus_free"), customer("cus_done")])
      await steps.assign(HOME, AWAY)
      await steps.paper("contact", HOME, "cus_known")
      await service.updateXeroOutboxEntries({
        selector: { subject_id: "cus_done" },
        data: { state: "done" },
      })
      await enqueue(steps.knex, [customer("cus_free")])
      await unrouteCustomers(steps.knex, BINDING, null)
      expect(await steps.rowsOf("cus_free")).toMatchObject([
        { connection_id: null, state: "queued" },
      ])
      expect(
        (await steps.rowsOf("cus_known")).map(({ connection_id }) => connection_id).sort()
      ).toEqual([HOME, null].sort())
      expect(await steps.rowsOf("cus_done")).toHaveLength(2)
    })

    it("knows who has papers of an order and contacts of a customer", async () => {
      const hour = (hours: number) => new Date(Date.now() + hours * 3600_000)
      await steps.paper("invoice", AWAY, "order_1", "posted", hour(-2))
      await steps.paper("invoice", HOME, "order_1", "posted", hour(-1))
      await steps.paper("invoice", AWAY, "order_2", "failed")
      await steps.paper("contact", AWAY, "cus_1")
      expect(await orderHolders(steps.knex, ["order_1", "order_2", "order_3"], BINDING)).toEqual(
        new Map([["order_1", [HOME, AWAY]]])
      )
      expect(await orderHolders(steps.knex, ["order_1"], [AWAY])).toEqual(
        new Map([["order_1", [AWAY]]])
      )
      expect(await contactHolders(steps.knex, ["cus_1", "order_1"], BINDING)).toEqual(
        new Map([["cus_1", [AWAY]]])
      )
      expect(await contactHolders(steps.knex, ["cus_1"], [HOME])).toEqual(new Map())
    })

    it("has one default organisation, and one rule for a thing", async () => {
      const connection = (tenant_id: string, is_default: boolean) =>
        service.createXeroConnections({
          tenant_id,
          is_default,
          organisation_name: tenant_id,
          connected_at: new Date(),
        })
      const first = await connection("a", true)
      const second = await connection("b", false)
      await expect(connection("c", true)).rejects.toThrow()
      await makeDefault(steps.knex, second.id)
      expect(await service.listXeroConnections({ is_default: true })).toMatchObject([
        { id: second.id },
      ])
      const route = { kind: "region" as const, source: "reg_1", connection_id: first.id }
      await saveRoutes(steps.knex, { default_connection_id: first.id, routes: [route] })
      await saveRoutes(steps.knex, {
        default_connection_id: first.id,
        routes: [{ ...route, connection_id: second.id }],
      })
      expect(await service.listXeroRoutes({})).toMatchObject([{ connection_id: second.id }])
      expect(await service.listXeroConnections({ is_default: true })).toMatchObject([
        { id: first.id },
      ])
      await expect(service.createXeroRoutes(route)).rejects.toThrow()
    })
  },
})
