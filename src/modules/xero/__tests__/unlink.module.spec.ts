import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { XERO_MODULE } from ".."
import { unlinkCustomer } from "../ledger/unlink-customer"
import { unlinkOrder } from "../ledger/unlink-order"
import { assignOrders } from "../outbox/assign-orders"
import { enqueue } from "../outbox/enqueue"
import { lease } from "../outbox/lease"
import { unrouted } from "../outbox/unrouted"
import type XeroModuleService from "../service"
import { MODULE_OPTIONS } from "./module-options"

const CONNECTION = "xcon_1"
const ORDER = "order_1"

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    const knex = () => service.postgres.knex
    const paper = (id: string, more: object = {}) =>
      service.createXeroDocuments({
        id,
        connection_id: CONNECTION,
        kind: "invoice",
        source_id: id,
        order_id: ORDER,
        state: "posted",
        key: id,
        xero_id: `xero-${id}`,
        total: "12.00",
        lines: [{ net: "10.00" }] as unknown as Record<string, unknown>,
        intended_at: new Date(),
        ...more,
      })
    const left = async () =>
      (await service.listXeroDocuments({}, { order: { id: "ASC" } })).map(
        ({ id, state, total }) => [id, state, total]
      )
    const unlink = (ids: string[], voided: string[] = []) =>
      unlinkOrder(knex(), CONNECTION, ORDER, ids, voided)

    describe("unlinking", () => {
      it("forgets an order's papers, what was decided of them and what they stand for, and no others", async () => {
        await paper("a")
        await paper("b", { kind: "payment" })
        await paper("other", { order_id: "order_2" })
        await paper("elsewhere", { connection_id: "xcon_2" })
        await paper("quote", { kind: "quote" })
        await service.createXeroMatchDecisions({
          connection_id: CONNECTION,
          order_id: ORDER,
          invoice_id: null,
        })
        expect(await unlink(["a", "b"])).toBe(true)
        expect((await left()).map(([id]) => id)).toEqual(["elsewhere", "other", "quote"])
        expect(await service.listXeroMatchDecisions({})).toEqual([])
      })

      it("forgets nothing where a paper is not known for certain, or another one came in between", async () => {
        await paper("a")
        await paper("b", { kind: "payment", state: "intended" })
        expect(await unlink(["a", "b"])).toBe(false)
        await service.updateXeroDocuments({ id: "b", state: "posted", import_state: "pending" })
        expect(await unlink(["a", "b"])).toBe(false)
        await service.updateXeroDocuments({ id: "b", import_state: "applied" })
        expect(await unlink(["a"])).toBe(false)
        expect(await left()).toHaveLength(2)
        expect(await unlink(["a", "b"])).toBe(true)
        expect(await left()).toEqual([])
      })

      it("forgets nothing while a worker is at the order, and all of it once the worker is dead", async () => {
        await paper("a")
        await enqueue(knex(), [{ subject_type: "order", subject_id: ORDER, cause: "test" }])
        const routed = (await unrouted(knex(), 10)).map(({ id }) => ({
          entry_id: id,
          connection_id: CONNECTION,
        }))
        await assignOrders(knex(), routed)
        expect(await lease(knex(), "worker", CONNECTION, { limit: 10, seconds: 60 })).toHaveLength(
          1
        )
        expect(await unlink(["a"])).toBe(false)
        await knex().raw(`UPDATE xero_outbox_entry SET lease_until = now() - interval '1 second'`)
        expect(await unlink(["a"])).toBe(true)
        expect(await left()).toEqual([])
      })

      it("forgets why the order was held beside them, and keeps what is on its way", async () => {
        await paper("a")
        await enqueue(knex(), [{ subject_type: "order", subject_id: ORDER, cause: "test" }])
        const entry = async () => {
          const [{ state, code, reason }] = await service.listXeroOutboxEntries({})
          return { state, code, reason }
        }
        expect(await unlink(["a"])).toBe(true)
        expect((await entry()).state).toBe("queued")
        await paper("b")
        await knex().raw(
          `UPDATE xero_outbox_entry SET state = 'held', code = 'totals_differ', reason = 'It is another.'`
        )
        expect(await unlink(["a"])).toBe(false)
        expect((await entry()).state).toBe("held")
        expect(await unlink(["b"])).toBe(true)
        expect(await entry()).toEqual({ state: "done", code: null, reason: null })
      })

      it("keeps voided invoices as booking nothing, so that their numbers are not used again", async () => {
        await paper("a")
        await paper("b", { kind: "payment" })
        expect(await unlink(["a", "b"], ["a"])).toBe(true)
        expect(await left()).toEqual([["a", "removed", "0.00"]])
        const [{ lines }] = await service.listXeroDocuments({ id: "a" })
        expect(lines).toEqual([])
      })

      it("forgets a customer's contact in one organisation, unless it is not known whether Xero has it", async () => {
        const contact = { kind: "contact", source_id: "cus_1", order_id: null }
        await paper("a", { ...contact, state: "intended" })
        await paper("b", { ...contact, connection_id: "xcon_2" })
        expect(await unlinkCustomer(knex(), CONNECTION, "cus_1")).toBe(false)
        await service.updateXeroDocuments({ id: "a", state: "posted" })
        expect(await unlinkCustomer(knex(), CONNECTION, "cus_1")).toBe(true)
        expect((await left()).map(([id]) => id)).toEqual(["b"])
      })

      it("forgets why a customer was held in that organisation, and keeps it for another", async () => {
        await paper("a", { kind: "contact", source_id: "cus_1", order_id: null })
        for (const connection_id of [CONNECTION, "xcon_2"]) {
          const reason = { code: "contact_archived", reason: "It is archived." }
          await service.createXeroOutboxEntries({
            id: `xout_${connection_id}`,
            subject_type: "customer",
            subject_id: "cus_1",
            connection_id,
            cause: "test",
            available_at: new Date(),
            state: "held",
            ...reason,
          })
        }
        expect(await unlinkCustomer(knex(), CONNECTION, "cus_1")).toBe(true)
        const entries = await service.listXeroOutboxEntries({}, { order: { connection_id: "ASC" } })
        expect(entries.map(({ state, code, reason }) => ({ state, code, reason }))).toEqual([
          { state: "done", code: null, reason: null },
          { state: "held", code: "contact_archived", reason: "It is archived." },
        ])
      })
    })
  },
})
