import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { XERO_MODULE } from ".."
import { claimAttachments } from "../attachments/claim-attachments"
import { countAttachments } from "../attachments/count-attachments"
import { dropAttachments } from "../attachments/drop-attachments"
import { queueAttachments, type WantedAttachments } from "../attachments/queue-attachments"
import { settleAttachment } from "../attachments/settle-attachment"
import type XeroModuleService from "../service"
import { MODULE_OPTIONS } from "./module-options"

const CONNECTION = "xcon_1"

const LINE = {
  subject_type: "order",
  subject_label: "Order #1",
  document_kind: "invoice",
  source_id: "a",
  document_number: "ORD-1",
  xero_id: "x",
  action: "attach",
  code: null,
  cause: "sent by hand",
  correlation_id: null,
} as const
const DONE = { state: "attached", reason: null, again_in_seconds: null, unclear: false } as const

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    const knex = () => service.postgres.knex
    const post = (order: string, more: object = {}) =>
      service.createXeroDocuments({
        connection_id: CONNECTION,
        kind: "invoice",
        source_id: order,
        order_id: order,
        state: "posted",
        key: `ORD-${order}`,
        xero_id: `x-${order}`,
        posted: { Date: "2026-03-05" },
        lines: [] as unknown as Record<string, unknown>,
        intended_at: new Date(),
        ...more,
      })
    const queue = (wanted: WantedAttachments, by: string | null = null) =>
      queueAttachments(knex(), CONNECTION, wanted, by)
    const claim = (owner = "one", limit = 10, seconds = 60) =>
      claimAttachments(knex(), CONNECTION, { owner, limit, seconds })
    const only = async () => (await service.listXeroAttachments())[0]

    it("queues invoices and credit notes that stand in Xero, of orders or of days, each once", async () => {
      await post("a")
      await post("a", { kind: "credit_note", key: "CN-a", posted: { Date: "2026-03-09" } })
      await post("b", { state: "removed" })
      await post("c", { state: "intended", xero_id: null })
      await post("d", { connection_id: "xcon_2" })
      await post("e", { kind: "payment", source_id: "capt_1" })
      expect(await queue({ order_ids: ["a", "b", "c", "d", "e"] })).toBe(2)
      expect(await queue({ from: "2026-03-05", to: "2026-03-05" })).toBe(1)
      expect(await queue({ from: "2026-03-06", to: "2026-03-08" })).toBe(0)
      expect(await service.listXeroAttachments()).toHaveLength(2)
      expect(await countAttachments(knex(), CONNECTION)).toEqual({
        waiting: 2,
        attached: 0,
        held: 0,
      })
    })

    it("gives each to one worker, those that somebody asked for first", async () => {
      await Promise.all(["a", "b", "c"].map((order) => post(order)))
      await queue({ order_ids: ["a", "b"] })
      await queue({ order_ids: ["c"] }, "user_1")
      expect((await claim("first", 1)).map(({ source_id }) => source_id)).toEqual(["c"])
      const [one, other] = await Promise.all([claim("one", 1), claim("other", 1)])
      expect([...one, ...other].map(({ source_id }) => source_id).sort()).toEqual(["a", "b"])
      expect(await claim()).toEqual([])
    })

    it("keeps a wish that comes while the file is sent, and listens to nobody but the worker that has it", async () => {
      await post("a")
      await queue({ order_ids: ["a"] })
      const [claimed] = await claim("one")
      await settleAttachment(knex(), "other", claimed, DONE, null)
      expect((await only()).state).toBe("sending")
      expect(await queue({ order_ids: ["a"] }, "user_1")).toBe(1)
      expect((await only()).state).toBe("sending")
      const file = { name: "a.pdf", content_key: "k", bytes: 5 }
      await settleAttachment(knex(), "one", claimed, { ...DONE, file }, null)
      expect(await only()).toMatchObject({ state: "waiting", forced: true, content_key: "k" })
      const [again] = await claim("one")
      await settleAttachment(knex(), "one", again, { ...DONE, file }, null)
      expect(await only()).toMatchObject({ state: "attached", forced: false, file_name: "a.pdf" })
      expect((await only()).attached_at).toBeInstanceOf(Date)
      expect(await claim()).toEqual([])
    })

    it("leaves a line in the log with what it tells, for the same trouble one, and none of a worker that has it no more", async () => {
      const line = { ...LINE, connection_id: CONNECTION, subject_id: "a" }
      const lines = async () =>
        (await service.listXeroAttempts({}, { order: { created_at: "ASC" } })).map(
          ({ state, reason, actor_id }) => [state, reason, actor_id]
        )
      const settle = async (owner: string, reason: string | null) => {
        await knex()("xero_attachment").update({ available_at: new Date(0) })
        const [claimed] = await claim("one")
        const state = reason ? ("held" as const) : ("attached" as const)
        const outcome = { ...DONE, state, reason, file: undefined }
        await settleAttachment(knex(), owner, claimed, outcome, {
          ...line,
          state: reason ? "held" : "done",
          reason,
          actor_id: claimed.asked_by,
        })
        await knex()("xero_attachment").update({ state: "waiting" })
      }
      await post("a")
      await queue({ order_ids: ["a"] }, "user_1")
      await settle("other", "No font.")
      expect(await lines()).toEqual([])
      await settle("one", "No font.")
      await settle("one", "No font.")
      expect(await lines()).toEqual([["held", "No font.", "user_1"]])
      await settle("one", null)
      // Who asked for it has it now; what follows is nobody's wish.
      await settle("one", null)
      expect((await lines()).slice(1)).toEqual([
        ["done", null, "user_1"],
        ["done", null, null],
      ])
    })

    it("takes what a worker that died had for unclear, and waits as long as it is told", async () => {
      await post("a")
      await queue({ order_ids: ["a"] })
      await claim("dead", 1, 0)
      const [taken] = await claim("one")
      expect(taken).toMatchObject({ unclear: true, tries: 2 })
      const held = {
        state: "held",
        reason: "No font.",
        again_in_seconds: 3600,
        unclear: true,
      } as const
      await settleAttachment(knex(), "one", taken, held, null)
      expect(await claim()).toEqual([])
      expect(await countAttachments(knex(), CONNECTION)).toMatchObject({ held: 1 })
      await queue({ order_ids: ["a"] })
      const [again] = await claim("one")
      expect(again).toMatchObject({ unclear: true, tries: 1 })
      await dropAttachments(knex(), "other", [again.id])
      expect(await service.listXeroAttachments()).toHaveLength(1)
      await dropAttachments(knex(), "one", [again.id])
      expect(await service.listXeroAttachments()).toEqual([])
    })
  },
})
