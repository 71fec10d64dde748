import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { XERO_MODULE } from ".."
import { type Attempt } from "../log/attempt"
import { recordAttempts } from "../log/record-attempts"
import { claimNotes } from "../notes/claim-notes"
import { dropNotes } from "../notes/drop-notes"
import { noteCallsLeft } from "../notes/note-calls-left"
import { settleNotes } from "../notes/settle-notes"
import { enqueue } from "../outbox/enqueue"
import { reserveCall } from "../quota/reserve-call"
import type XeroModuleService from "../service"
import { MODULE_OPTIONS } from "./module-options"

const CONNECTION = { id: "xcon_1", tenant_id: "t1" }

const noted = (xero_id: string, more: Partial<Attempt> = {}): Attempt => ({
  connection_id: CONNECTION.id,
  subject_type: "order",
  subject_id: "order_1",
  subject_label: "Order #1",
  document_kind: "invoice",
  source_id: "order_1",
  document_number: "ORD-1",
  xero_id,
  action: "update",
  state: "done",
  code: null,
  reason: null,
  cause: "order.updated",
  correlation_id: null,
  note_state: "waiting",
  ...more,
})

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    const claim = (documents: number) =>
      claimNotes(service.postgres.knex, CONNECTION.id, documents, 60)
    const states = async () =>
      await service.postgres.knex("xero_attempt").orderBy("xero_id").pluck("note_state")

    it("takes all notes of the documents that wait longest, each for one worker", async () => {
      const { knex } = service.postgres
      await recordAttempts(knex, [noted("a"), noted("b"), noted("a"), noted("c")])
      await recordAttempts(knex, [noted("a", { note_state: null })])
      await recordAttempts(knex, [noted("d", { connection_id: "xcon_2" })])
      const [one, other] = await Promise.all([claim(2), claim(2)])
      const taken = [...one, ...other].map(({ xero_id }) => xero_id).sort()
      expect(new Set([...one, ...other].map(({ id }) => id)).size).toBe(taken.length)
      const rest = await claim(10)
      expect([...taken, ...rest.map(({ xero_id }) => xero_id)].sort()).toEqual(["a", "a", "b", "c"])
      expect(await claim(10)).toEqual([])
    })

    it("gives back, keeps as sent, and gives up what is late or whose worker died", async () => {
      const { knex } = service.postgres
      await recordAttempts(knex, [noted("a"), noted("b"), noted("c"), noted("d")])
      const claimed = await claim(4)
      const idOf = (id: string) => claimed.flatMap((note) => (note.xero_id === id ? [note.id] : []))
      await settleNotes(knex, idOf("a"), "sent")
      await settleNotes(knex, idOf("b"), "waiting")
      await knex("xero_attempt")
        .whereIn("id", idOf("c"))
        .update({ note_until: new Date(Date.now() - 1000) })
      await dropNotes(knex)
      // Too late: it may be in Xero, and stays given up.
      await settleNotes(knex, idOf("c"), "waiting")
      expect(await states()).toEqual(["sent", "waiting", "dropped", "sending"])
      await knex("xero_attempt").update({ created_at: new Date(Date.now() - 4 * 86_400_000) })
      await dropNotes(knex)
      expect(await states()).toEqual(["sent", "dropped", "dropped", "sending"])
    })

    it("spends no more than a hundred calls a day, none that others wait for, and half of the small day not", async () => {
      const { knex } = service.postgres
      const left = () => noteCallsLeft(knex, CONNECTION)
      expect(await left()).toBe(100)
      await knex.raw(
        `INSERT INTO xero_call (id, tenant_id, purpose, started_at, ended_at)
         SELECT 'xcall_' || n, 't1', 'note', now() - interval '2 hours', now() FROM generate_series(1, 97) AS n`
      )
      expect(await left()).toBe(3)
      await enqueue(knex, [
        { subject_type: "order", subject_id: "order_1", cause: "sent by hand", by_person: true },
      ])
      await knex("xero_outbox_entry").update({ connection_id: CONNECTION.id })
      expect(await left()).toBe(0)

      const quota = (day_remaining: number) =>
        knex.raw(
          `INSERT INTO xero_quota (id, tenant_id, day_remaining, said_at)
           VALUES ('xquo_1', 't1', ?, now())
           ON CONFLICT (id) DO UPDATE SET day_remaining = excluded.day_remaining`,
          [day_remaining]
        )
      const reserve = (purpose: "note" | "backfill") =>
        reserveCall(knex, "t1", purpose, service.options.timeout_seconds)
      await quota(500)
      expect(await reserve("note")).toMatchObject({ granted: false })
      expect(await reserve("backfill")).toMatchObject({ granted: true })
      await knex("xero_call").update({ ended_at: new Date() })
      await quota(501)
      expect(await reserve("note")).toMatchObject({ granted: true })
    })
  },
})
