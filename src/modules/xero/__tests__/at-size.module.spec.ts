import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { XERO_MODULE } from ".."
import { readLedger } from "../ledger/read-ledger"
import { lease } from "../outbox/lease"
import { readWaiting } from "../waiting/read-waiting"
import type XeroModuleService from "../service"
import { MODULE_OPTIONS } from "./module-options"

const CONNECTION = "xcon_1"
const ORDERS = 20_000

interface PlanNode {
  "Actual Rows": number
  "Actual Loops": number
  "Rows Removed by Filter"?: number
  "Relation Name"?: string
  Plans?: PlanNode[]
}

/** Rows of a table that the statements of `act` have looked at. */
async function rowsLookedAt(
  knex: Knex,
  table: string,
  act: (knex: Knex) => Promise<unknown>
): Promise<number> {
  let looked = 0
  const of = (node: PlanNode): number =>
    (node["Relation Name"] === table
      ? (node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0)) * node["Actual Loops"]
      : 0) + (node.Plans ?? []).reduce((sum, one) => sum + of(one), 0)
  const explaining = {
    raw: async (sql: string, bindings: object) => {
      const { rows } = await knex.raw(`EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`, bindings as never)
      looked += of((rows[0]["QUERY PLAN"] as { Plan: PlanNode }[])[0].Plan)
      return { rows: [] }
    },
  }
  await act(explaining as unknown as Knex)
  return looked
}

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    it("reads the papers of a batch, whatever the ledger holds beside them", async () => {
      const { knex } = service.postgres
      await knex.raw(
        `INSERT INTO xero_document (id, connection_id, kind, source_id, order_id, contact_source_id, key, lines, intended_at)
         SELECT kind || n, ?, kind, CASE kind WHEN 'contact' THEN 'guest_' ELSE 'order_' END || n,
                CASE kind WHEN 'contact' THEN NULL ELSE 'order_' || n END,
                CASE kind WHEN 'contact' THEN NULL ELSE 'guest_' || n END, 'ORD-' || n, '[]', now()
           FROM generate_series(1, ?) AS n, unnest(ARRAY['contact', 'invoice']) AS kind`,
        [CONNECTION, ORDERS]
      )
      await knex.raw("ANALYZE xero_document")
      const batch = {
        order_ids: Array.from({ length: 50 }, (_, index) => `order_${index + 1}`),
        contact_source_ids: ["guest_60"],
      }
      const found = await readLedger(knex, CONNECTION, batch)
      expect(found.filter(({ kind }) => kind === "invoice")).toHaveLength(50)
      expect(found.filter(({ kind }) => kind === "contact")).toHaveLength(51)
      const looked = await rowsLookedAt(knex, "xero_document", (explaining) =>
        readLedger(explaining, CONNECTION, batch)
      )
      expect(looked).toBeLessThan(200)
    })

    it("takes a batch, whatever waits behind it", async () => {
      const { knex } = service.postgres
      await knex.raw(
        `INSERT INTO xero_outbox_entry (id, subject_type, subject_id, connection_id, state, priority, available_at, cause)
         SELECT 'xout_' || n, 'order', 'order_' || n, ?, 'queued', 1, now() - make_interval(secs => n), 'backfill'
           FROM generate_series(1, ?) AS n`,
        [CONNECTION, ORDERS]
      )
      await knex.raw("ANALYZE xero_outbox_entry")
      const choice = { limit: 50, seconds: 60 }
      const looked = await rowsLookedAt(knex, "xero_outbox_entry", (explaining) =>
        lease(explaining, "a", CONNECTION, choice)
      )
      expect(looked).toBeLessThan(500)
      const taken = await lease(knex, "b", CONNECTION, choice)
      expect(taken[0].subject_id).toBe(`order_${ORDERS - 50}`)
    })

    it("sees whether anything waits, whatever was sent before and waits for later", async () => {
      const { knex } = service.postgres
      await service.createXeroConnections({
        id: CONNECTION,
        tenant_id: "tenant",
        organisation_name: "Books",
        connected_at: new Date(),
        sync_enabled: true,
        chart: {},
        chart_read_at: new Date(),
      })
      await knex.raw(
        `INSERT INTO xero_outbox_entry (id, subject_type, subject_id, connection_id, state, priority, available_at, cause)
         SELECT 'xout_' || n, 'order', 'order_' || n, ?, CASE WHEN n % 100 = 0 THEN 'failed' ELSE 'done' END, 0,
                now() + interval '1 hour', 'order.placed'
           FROM generate_series(1, ?) AS n`,
        [CONNECTION, ORDERS]
      )
      await knex.raw("ANALYZE xero_outbox_entry")
      const looked = await rowsLookedAt(knex, "xero_outbox_entry", (explaining) =>
        readWaiting(explaining, 60)
      )
      expect(looked).toBeLessThan(500)
      expect(await readWaiting(knex, 60)).toMatchObject({ outbox: false })
    })
  },
})
