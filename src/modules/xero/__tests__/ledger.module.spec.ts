import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { XERO_MODULE } from ".."
import { claimIntents } from "../ledger/claim-intents"
import { recordDocuments } from "../ledger/record-documents"
import { settleInvoices } from "../ledger/settle-invoices"
import type XeroModuleService from "../service"
import { MODULE_OPTIONS } from "./module-options"

const invoice = (source_id: string) => ({
  kind: "invoice" as const,
  source_id,
  key: `ORD-${source_id}`,
  order_id: source_id,
  customer_id: null,
  payment_id: null,
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

    it("never gives out a document that is posted", async () => {
      await claim("a", ["order_1"])
      await recordDocuments(service.postgres.knex, "xcon_1", [
        { kind: "invoice", source_id: "order_1", state: "posted", xero_id: "x", total: "10.00" },
      ])
      expect(await claim("b", ["order_1"])).toEqual(["busy"])
    })

    it("keeps the amount due in step with the payments", async () => {
      await claim("a", ["order_1"])
      await claimIntents(
        service.postgres.knex,
        "xcon_1",
        "a",
        ["capt_1", "capt_2"].map((source_id) => ({
          ...invoice(source_id),
          kind: "payment" as const,
          order_id: "order_1",
        })),
        60
      )
      const due = async () => {
        await settleInvoices(service.postgres.knex, "xcon_1", ["order_1"])
        const [row] = await service.listXeroDocuments({ kind: "invoice" })
        return [row.amount_due, row.xero_status]
      }
      const pay = (source_id: string, total: string) =>
        recordDocuments(service.postgres.knex, "xcon_1", [
          { kind: "payment", source_id, state: "posted", total },
        ])
      await recordDocuments(service.postgres.knex, "xcon_1", [
        {
          kind: "invoice",
          source_id: "order_1",
          state: "posted",
          total: "117.93",
          amount_due: "117.93",
          xero_status: "AUTHORISED",
        },
      ])
      expect(await due()).toEqual(["117.93", "AUTHORISED"])
      await pay("capt_1", "50.00")
      expect(await due()).toEqual(["67.93", "AUTHORISED"])
      await pay("capt_2", "67.93")
      expect(await due()).toEqual(["0.00", "PAID"])
    })
  },
})
