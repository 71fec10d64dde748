import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { XERO_MODULE } from ".."
import { type DocumentKind, type DocumentState } from "../../../accounting/ledger/ledger"
import { claimIntents } from "../ledger/claim-intents"
import { recordDocuments } from "../ledger/record-documents"
import { settleDocuments } from "../ledger/settle-documents"
import type XeroModuleService from "../service"
import { MODULE_OPTIONS } from "./module-options"

interface Paper {
  kind: DocumentKind
  source_id: string
  total: string
  order_id?: string
  applied_to?: string
  applied_from?: string
  xero_status?: string
  amount_due?: string
  state?: DocumentState
}

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    const post = async (papers: Paper[]) => {
      const { knex } = service.postgres
      await claimIntents(
        knex,
        "xcon_1",
        "a",
        papers.map((paper) => ({
          kind: paper.kind,
          source_id: paper.source_id,
          key: paper.source_id,
          order_id: paper.order_id ?? "order_1",
          customer_id: null,
          payment_id: null,
          contact_source_id: null,
          applied_to: paper.applied_to ?? null,
          applied_from: paper.applied_from ?? null,
          posted: {},
          lines: [],
          total: paper.total,
          tax: null,
        })),
        60
      )
      await recordDocuments(
        knex,
        "xcon_1",
        papers.map(({ kind, source_id, total, state, xero_status, amount_due }) => ({
          kind,
          source_id,
          total,
          state: state ?? "posted",
          xero_status: xero_status ?? "AUTHORISED",
          amount_due,
        }))
      )
    }
    const sale = (kind: DocumentKind, source_id: string, total: string): Paper => ({
      kind,
      source_id,
      total,
      amount_due: total,
    })
    const standing = async (orders = ["order_1"]) => {
      await settleDocuments(service.postgres.knex, "xcon_1", orders)
      const rows = await service.listXeroDocuments(
        { kind: ["invoice", "credit_note"] },
        { order: { kind: "ASC", source_id: "ASC" } }
      )
      return rows.map(
        ({ kind, source_id, amount_due, xero_status }) =>
          `${kind} ${source_id} ${amount_due} ${xero_status}`
      )
    }

    it("takes payments off the invoice they are on, and calls it paid with the last", async () => {
      await post([sale("invoice", "order_1", "117.93"), sale("invoice", "order_1/2", "50.00")])
      expect(await standing()).toEqual([
        "invoice order_1 117.93 AUTHORISED",
        "invoice order_1/2 50.00 AUTHORISED",
      ])
      await post([{ kind: "payment", source_id: "capt_1", total: "50.00", applied_to: "order_1" }])
      expect(await standing()).toEqual([
        "invoice order_1 67.93 AUTHORISED",
        "invoice order_1/2 50.00 AUTHORISED",
      ])
      await post([
        { kind: "payment", source_id: "capt_2", total: "67.93", applied_to: "order_1" },
        { kind: "payment", source_id: "capt_2/2", total: "20.00", applied_to: "order_1/2" },
      ])
      expect(await standing()).toEqual([
        "invoice order_1 0.00 PAID",
        "invoice order_1/2 30.00 AUTHORISED",
      ])
    })

    it("takes refunds and allocations off the credit, and allocations off the invoice", async () => {
      await post([
        sale("invoice", "order_1", "100.00"),
        sale("credit_note", "order_1", "60.00"),
        { kind: "refund", source_id: "ref_1", total: "25.00", applied_to: "order_1" },
        { kind: "payment", source_id: "capt_1", total: "40.00", applied_to: "order_1" },
        {
          kind: "allocation",
          source_id: "order_1>order_1",
          total: "30.00",
          applied_to: "order_1",
          applied_from: "order_1",
        },
      ])
      expect(await standing()).toEqual([
        "credit_note order_1 5.00 AUTHORISED",
        "invoice order_1 30.00 AUTHORISED",
      ])
      await post([{ kind: "refund", source_id: "ref_2", total: "5.00", applied_to: "order_1" }])
      expect((await standing())[0]).toBe("credit_note order_1 0.00 PAID")
    })

    it("counts nothing that is not surely in Xero", async () => {
      await post([
        sale("invoice", "order_1", "100.00"),
        { kind: "payment", source_id: "capt_1", total: "10.00", applied_to: "order_1" },
        {
          kind: "payment",
          source_id: "capt_2",
          total: "20.00",
          applied_to: "order_1",
          state: "intended",
        },
        {
          kind: "payment",
          source_id: "capt_3",
          total: "30.00",
          applied_to: "order_1",
          state: "removed",
        },
      ])
      expect(await standing()).toEqual(["invoice order_1 90.00 AUTHORISED"])
    })

    it("leaves what was settled in Xero by hand, and the orders it is not asked about", async () => {
      await post([
        { ...sale("invoice", "order_1", "100.00"), xero_status: "PAID", amount_due: "0.00" },
        { ...sale("invoice", "order_2", "80.00"), order_id: "order_2" },
        { kind: "payment", source_id: "capt_1", total: "40.00", applied_to: "order_1" },
        {
          kind: "payment",
          source_id: "capt_2",
          total: "80.00",
          applied_to: "order_2",
          order_id: "order_2",
        },
      ])
      expect(await standing()).toEqual([
        "invoice order_1 0.00 PAID",
        "invoice order_2 80.00 AUTHORISED",
      ])
      expect((await standing(["order_1", "order_2"]))[1]).toBe("invoice order_2 0.00 PAID")
    })
  },
})
