import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { XERO_MODULE } from ".."
import { settleImport } from "../imports/settle-import"
import { recordDocuments } from "../ledger/record-documents"
import { type Attempt } from "../log/attempt"
import { CAUSES } from "../log/cause"
import { type LogFilter } from "../log/log-row"
import { pruneLog } from "../log/prune-log"
import { type LogPosition, nextLogRows } from "../log/next-log-rows"
import { readLog } from "../log/read-log"
import { recordAttempts } from "../log/record-attempts"
import { recordChanges } from "../log/record-changes"
import { enqueue } from "../outbox/enqueue"
import { lease } from "../outbox/lease"
import { replay } from "../outbox/replay"
import type XeroModuleService from "../service"
import { MODULE_OPTIONS } from "./module-options"

const CONNECTION = "xcon_1"

const line = (subject_id: string, more: Partial<Attempt> = {}): Attempt => ({
  connection_id: CONNECTION,
  subject_type: "order",
  subject_id,
  subject_label: null,
  document_kind: "invoice",
  source_id: subject_id,
  document_number: null,
  xero_id: null,
  action: "create",
  state: "done",
  code: null,
  reason: null,
  cause: "order.placed",
  correlation_id: null,
  ...more,
})

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    const readAll = async (filter: LogFilter, limit: number) => {
      const all: string[] = []
      let after: LogPosition | null = null
      for (;;) {
        const rows = await nextLogRows(service.postgres.knex, filter, after, limit)
        if (!rows.length) {
          return all
        }
        all.push(...rows.map(({ id }) => id))
        const { moment, id } = rows[rows.length - 1]
        after = { moment, id }
      }
    }

    it("reads every line once by pages, newest first, those of one moment too, as the page shows them", async () => {
      const { knex } = service.postgres
      await recordAttempts(
        knex,
        Array.from({ length: 25 }, (_, index) => line(`order_${index}`))
      )
      // Two lines of the same microsecond stand in a row at the end of a page.
      await knex.raw("UPDATE xero_attempt SET created_at = date_trunc('second', created_at)")
      await recordAttempts(knex, [
        line("order_late", { state: "held", reason: "Map 100 % of it." }),
      ])
      await enqueue(knex, [
        { subject_type: "order", subject_id: "order_waits", cause: "order.placed" },
      ])
      const { rows, count } = await readLog(knex, { limit: 100, offset: 0 })
      expect(count).toBe(27)
      for (const limit of [1, 7, 1000]) {
        expect(await readAll({}, limit)).toEqual(rows.map(({ id }) => id))
      }
      expect(await readAll({ state: "waiting" }, 1)).toHaveLength(1)
      expect(await readAll({ q: "100 %" }, 5)).toHaveLength(1)
      expect(await readAll({ connection_id: "another" }, 5)).toEqual([])
    })

    it("finds what people changed, and what of it is looked for", async () => {
      const { knex } = service.postgres
      await recordChanges(
        knex,
        {
          connection_id: CONNECTION,
          subject_id: "settings",
          cause: CAUSES.settings,
          actor_id: "user_1",
        },
        [{ name: "Days until due", before: "0", after: "14" }]
      )
      await recordAttempts(knex, [line("order_1")])
      const { rows } = await readLog(knex, { kind: "setting", limit: 10, offset: 0 })
      expect(rows).toMatchObject([
        {
          subject_type: "setting",
          changed: "Days until due",
          before: "0",
          after: "14",
          actor_id: "user_1",
        },
      ])
      expect((await readLog(knex, { q: "until due", limit: 10, offset: 0 })).count).toBe(1)
      expect((await readLog(knex, { kind: "invoice", limit: 10, offset: 0 })).count).toBe(1)
      expect(await readAll({}, 1)).toHaveLength(2)
      expect(await readAll({ papers_only: true }, 1)).toHaveLength(1)
    })

    it("removes what is older than is kept, of one organisation, the oldest first, so many at a time", async () => {
      const { knex } = service.postgres
      const put = async (subject_id: string, days: number, connection_id = CONNECTION) => {
        await recordAttempts(knex, [line(subject_id, { connection_id })])
        await knex("xero_attempt")
          .where({ subject_id })
          .update({ created_at: knex.raw("now() - make_interval(days => ?)", [days]) })
      }
      await put("order_oldest", 60)
      await put("order_older", 50)
      await put("order_old", 31)
      await put("order_kept", 29)
      await put("order_elsewhere", 60, "xcon_2")
      const left = async () => await knex("xero_attempt").orderBy("subject_id").pluck("subject_id")
      expect(await pruneLog(knex, CONNECTION, 30, 2)).toBe(2)
      expect(await left()).toEqual(["order_elsewhere", "order_kept", "order_old"])
      expect(await pruneLog(knex, CONNECTION, 30, 2)).toBe(1)
      expect(await pruneLog(knex, CONNECTION, 30, 2)).toBe(0)
      expect(await left()).toEqual(["order_elsewhere", "order_kept"])
    })

    it("writes a paper and its line together, or neither", async () => {
      const { knex } = service.postgres
      const outcome = { kind: "invoice" as const, source_id: "order_1", state: "posted" as const }
      const broken = { ...line("order_1"), state: "perhaps" } as unknown as Attempt
      await service.createXeroDocuments({
        connection_id: CONNECTION,
        ...outcome,
        state: "intended",
        key: "ORD-1",
        lines: [] as unknown as Record<string, unknown>,
        intended_at: new Date(),
      })
      await expect(recordDocuments(knex, CONNECTION, [outcome], [broken])).rejects.toThrow()
      expect((await service.listXeroDocuments({}))[0].state).toBe("intended")
      await recordDocuments(knex, CONNECTION, [outcome], [line("order_1")])
      expect((await service.listXeroDocuments({}))[0].state).toBe("posted")
      expect(await service.listXeroAttempts({})).toHaveLength(1)
    })

    it("tells of an import only to the worker whose claim it is", async () => {
      const { knex } = service.postgres
      const [document] = await service.createXeroDocuments([
        {
          connection_id: CONNECTION,
          kind: "payment",
          source_id: "xero:1",
          key: "FPS",
          state: "posted",
          origin: "xero",
          import_state: "pending",
          intent_owner: "a",
          lines: [] as unknown as Record<string, unknown>,
          intended_at: new Date(),
        },
      ])
      const applied = { import_state: "applied" as const, reason: null }
      const told = line("order_1", { action: "import", document_kind: "payment" })
      await settleImport(knex, "b", document.id, applied, told)
      expect(await service.listXeroAttempts({})).toEqual([])
      await settleImport(knex, "a", document.id, applied, told)
      await settleImport(knex, "a", document.id, applied, told)
      expect(await service.listXeroAttempts({})).toHaveLength(1)
    })

    it("keeps to a person what nobody has begun yet, and no longer", async () => {
      const { knex } = service.postgres
      const order = { subject_type: "order" as const, subject_id: "order_1" }
      const byPerson = { ...order, cause: CAUSES.sent_by_hand, actor_id: "user_1", by_person: true }
      const byEvent = { ...order, cause: "order.updated" }
      const take = async () => {
        await knex("xero_outbox_entry").update({ connection_id: CONNECTION })
        const [{ cause, actor_id }] = await lease(knex, "a", CONNECTION, { limit: 1, seconds: 60 })
        return [cause, actor_id]
      }
      await enqueue(knex, [byEvent])
      await enqueue(knex, [byPerson])
      await enqueue(knex, [byEvent])
      expect(await take()).toEqual(["sent by hand", "user_1"])
      // What comes while it is worked on is another matter.
      await enqueue(knex, [byEvent])
      await knex("xero_outbox_entry").update({ state: "queued" })
      expect(await take()).toEqual(["order.updated", null])

      await knex("xero_outbox_entry").update({ state: "held" })
      await replay(knex, { cause: CAUSES.retried_by_hand, actor_id: "user_2" })
      await replay(knex, { state: "failed" })
      expect(await take()).toEqual(["retried by hand", "user_2"])
      await knex("xero_outbox_entry").update({ state: "held" })
      await replay(knex, {})
      expect(await take()).toEqual(["retried by hand", "user_2"])
      // Nobody is named for what a script changed.
      await knex("xero_outbox_entry").update({ state: "held" })
      await replay(knex, { cause: CAUSES.mappings })
      expect(await take()).toEqual(["mappings changed", null])
    })
  },
})
