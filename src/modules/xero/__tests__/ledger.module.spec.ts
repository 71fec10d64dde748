import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { XERO_MODULE } from ".."
import { claimIntents } from "../ledger/claim-intents"
import { renewIntents } from "../ledger/renew-intents"
import { recordDocuments } from "../ledger/record-documents"
import { readLedger } from "../ledger/read-ledger"
import { type DocumentIntent } from "../ledger/ledger-row"
import type XeroModuleService from "../service"
import { MODULE_OPTIONS } from "./module-options"

const LINE = {
  source_id: "ordli_1",
  account_code: "200",
  tax_type: "OUTPUT2",
  rate: "20",
  net: "10.00",
  tax: "2.00",
  line_item_id: null,
}

const invoice = (source_id: string): DocumentIntent => ({
  kind: "invoice",
  source_id,
  key: `ORD-${source_id}`,
  order_id: source_id,
  customer_id: null,
  payment_id: null,
  contact_source_id: "cus_1",
  applied_to: null,
  applied_from: null,
  posted: { InvoiceNumber: `ORD-${source_id}` },
  lines: [LINE],
  total: "12.00",
  tax: "2.00",
})

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    const claim = async (owner: string, ids: string[], seconds = 60) => {
      const claims = await claimIntents(
        service.postgres.knex,
        "xcon_1",
        owner,
        ids.map(invoice),
        seconds
      )
      return ids.map((id) => claims.get(`invoice ${id}`))
    }

    it("keeps a worker's claims while it renews them, and gives back none that ran out", async () => {
      const { knex } = service.postgres
      const secondsLeft = async () => {
        const { rows } = await knex.raw(
          `SELECT extract(epoch FROM intent_until - now()) AS left FROM xero_document`
        )
        return Number(rows[0].left)
      }
      await claim("worker 1", ["order_9"], 10)
      await renewIntents(knex, "worker 2", 600)
      expect(await secondsLeft()).toBeLessThanOrEqual(10)
      await renewIntents(knex, "worker 1", 600)
      expect(await secondsLeft()).toBeGreaterThan(500)
      expect(await claim("worker 2", ["order_9"])).toEqual(["busy"])

      await knex.raw(`UPDATE xero_document SET intent_until = now() - interval '1 second'`)
      await renewIntents(knex, "worker 1", 600)
      expect(await secondsLeft()).toBeLessThan(0)
      expect(await claim("worker 2", ["order_9"])).toEqual(["unclear"])
    })

    it("lets one of many workers that claim at once create a document", async () => {
      const claims = await Promise.all(
        Array.from({ length: 8 }, (_, index) => claim(`worker ${index}`, ["order_1", "order_2"]))
      )
      for (const place of [0, 1]) {
        const answers = claims.map((answer) => answer[place])
        expect(answers.filter((answer) => answer === "fresh")).toHaveLength(1)
        expect(answers.filter((answer) => answer === "busy")).toHaveLength(7)
      }
    })

    it("has a document looked for whose claim ran out without an outcome", async () => {
      expect(await claim("a", ["order_1"], 0.1)).toEqual(["fresh"])
      await new Promise((resolve) => setTimeout(resolve, 150))
      expect(await claim("b", ["order_1"])).toEqual(["unclear"])
    })

    it("has a document looked for after an unclear answer, created again after a clear refusal", async () => {
      await claim("a", ["order_1", "order_2"])
      await recordDocuments(service.postgres.knex, "xcon_1", [
        { kind: "invoice", source_id: "order_1", state: "intended" },
        { kind: "invoice", source_id: "order_2", state: "failed" },
      ])
      expect(await claim("b", ["order_1", "order_2"])).toEqual(["unclear", "fresh"])
    })

    describe("what a document was meant to be", () => {
      const claimAs = (owner: string, change: Partial<DocumentIntent>) =>
        claimIntents(
          service.postgres.knex,
          "xcon_1",
          owner,
          [{ ...invoice("order_1"), ...change }],
          0.1
        )
      const row = async () => {
        const [found] = await readLedger(service.postgres.knex, "xcon_1", {
          order_ids: ["order_1"],
          contact_source_ids: [],
        })
        return found
      }
      const later = { posted: { InvoiceNumber: "later" }, lines: [], total: "7.00", tax: "0.00" }

      it("is kept with the intent", async () => {
        await claimAs("a", { applied_to: "order_9", applied_from: "order_8" })
        const { id: _, ...kept } = await row()
        expect(kept).toEqual({
          ...invoice("order_1"),
          connection_id: "xcon_1",
          state: "intended",
          applied_to: "order_9",
          applied_from: "order_8",
          xero_id: null,
          number: null,
          xero_status: null,
          currency_code: null,
          amount_due: null,
          posted_at: null,
          origin: "medusa",
          import_state: null,
        })
      })

      it("stays as it was while the document may be in Xero", async () => {
        await claimAs("a", {})
        await new Promise((resolve) => setTimeout(resolve, 150))
        const claims = await claimAs("b", { ...later, contact_source_id: "cus_2" })
        expect([...claims.values()]).toEqual(["unclear"])
        expect(await row()).toMatchObject(invoice("order_1"))
      })

      it("is written anew once Xero has refused it", async () => {
        await claimAs("a", {})
        await recordDocuments(service.postgres.knex, "xcon_1", [
          { kind: "invoice", source_id: "order_1", state: "failed" },
        ])
        const claims = await claimAs("b", { ...later, contact_source_id: "cus_2" })
        expect([...claims.values()]).toEqual(["fresh"])
        expect(await row()).toMatchObject({ ...later, contact_source_id: "cus_2" })
      })
    })

    it("reads the contacts that an order's papers are made out to", async () => {
      const contact: DocumentIntent = {
        ...invoice("cus_1"),
        kind: "contact",
        order_id: null,
        contact_source_id: null,
      }
      const others = [
        { ...contact, source_id: "cus_2" },
        { ...contact, source_id: "cus_3" },
      ]
      await claimIntents(
        service.postgres.knex,
        "xcon_1",
        "a",
        [invoice("order_1"), contact, ...others],
        60
      )
      const rows = await readLedger(service.postgres.knex, "xcon_1", {
        order_ids: ["order_1"],
        contact_source_ids: ["cus_2"],
      })
      expect(rows.map(({ kind, source_id }) => `${kind} ${source_id}`).sort()).toEqual([
        "contact cus_1",
        "contact cus_2",
        "invoice order_1",
      ])
    })

    it("never gives out a document that is posted", async () => {
      await claim("a", ["order_1"])
      await recordDocuments(service.postgres.knex, "xcon_1", [
        { kind: "invoice", source_id: "order_1", state: "posted", xero_id: "x", total: "10.00" },
      ])
      expect(await claim("b", ["order_1"])).toEqual(["busy"])
    })
  },
})
