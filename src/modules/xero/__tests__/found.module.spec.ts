import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { XERO_MODULE } from ".."
import { type FoundInXero } from "../client/documents"
import { indexContacts } from "../contacts/contact-index"
import { matchHash } from "../contacts/match-hash"
import { adoptDocuments, type Adoption } from "../found/adopt-documents"
import { decideMatch } from "../found/decide-match"
import { findFound } from "../found/find-found"
import { forgetFound } from "../found/forget-found"
import { indexFound } from "../found/index-found"
import { claimIntents } from "../ledger/claim-intents"
import { readLedger } from "../ledger/read-ledger"
import type XeroModuleService from "../service"
import { MODULE_OPTIONS } from "./module-options"

const CONNECTION = "xcon_1"

const found = (id: string, more: Partial<FoundInXero> = {}): FoundInXero => ({
  kind: "invoice",
  document_id: id,
  number: "INV-0042",
  reference: "Order #1001, Jane Roe",
  date: "2026-06-20",
  currency_code: "GBP",
  total: "12.00",
  tax: "2.00",
  amount_due: "12.00",
  amount_credited: "0.00",
  status: "AUTHORISED",
  contact_id: "contact-1",
  ...more,
})

const adoption = (
  order: string,
  invoice_id: string,
  more: Partial<Adoption> & Pick<Adoption, "kind" | "source_id">
): Adoption => ({
  state: "posted",
  key: "INV-0042",
  number: "INV-0042",
  xero_id: invoice_id,
  xero_status: "AUTHORISED",
  total: "12.00",
  tax: "2.00",
  amount_due: "12.00",
  currency_code: "GBP",
  contact_source_id: "found:contact-1",
  payment_id: null,
  applied_to: null,
  applied_from: null,
  posted: null,
  lines: [],
  order_id: order,
  customer_id: null,
  for_order: order,
  invoice_id,
  ...more,
})

/** An invoice with its contact, a payment and credit put against it. */
const papers = (order: string, invoice: string) => [
  adoption(order, invoice, { kind: "contact", source_id: "found:contact-1", order_id: null }),
  adoption(order, invoice, { kind: "invoice", source_id: order }),
  adoption(order, invoice, { kind: "payment", source_id: `capt_${order}`, applied_to: order }),
  adoption(order, invoice, {
    kind: "allocation",
    source_id: `${order}>${order}`,
    applied_to: order,
    applied_from: order,
  }),
]

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    const ledgerOf = async (order: string) => {
      const rows = await readLedger(service.postgres.knex, CONNECTION, {
        order_ids: [order],
        contact_source_ids: [],
      })
      return rows.map(({ kind }) => kind).sort()
    }
    const named = async (...names: string[]) =>
      (await findFound(service.postgres.knex, CONNECTION, names)).map(
        ({ invoice_id }) => invoice_id
      )

    it("finds invoices by what they name, keeps none of their words, and forgets what is gone", async () => {
      const { knex } = service.postgres
      await indexFound(knex, CONNECTION, [
        found("a"),
        found("b", { number: "INV-0043", reference: "1002" }),
        found("c", { number: "CN-1", kind: "credit_note" }),
      ])
      await indexFound(knex, "xcon_2", [found("other")])
      expect(await named("#1001")).toEqual(["a"])
      expect(await named("#1001", "1002", "=cn-1")).toEqual(["a", "b"])
      const { rows } = await knex.raw(`SELECT * FROM xero_found_document`)
      expect(JSON.stringify(rows)).not.toMatch(/jane|roe/i)
      await indexFound(knex, CONNECTION, [found("a", { reference: "Order 7", total: "9.00" })])
      expect(await named("#1001")).toEqual([])
      expect(await findFound(knex, CONNECTION, ["#7"])).toMatchObject([{ total: "9.00" }])
      await forgetFound(knex, CONNECTION, ["a"])
      expect(await named("#7")).toEqual([])
    })

    it("tells the e-mail of an invoice's contact by its hash, and leaves out what is ours", async () => {
      const { knex } = service.postgres
      await indexFound(knex, CONNECTION, [found("a"), found("ours")])
      await indexContacts(knex, { id: CONNECTION, tenant_id: "t" }, [
        {
          contact_id: "contact-1",
          contact_number: null,
          name: "Jane Roe",
          email: "jane@example.com",
          status: "ACTIVE",
          merged_to_contact_id: null,
          updated_at: "",
        },
      ])
      await knex.raw(
        `INSERT INTO xero_document (id, connection_id, kind, source_id, key, state, xero_id, lines, intended_at)
         VALUES ('xdoc_1', ?, 'invoice', 'order_0', 'ORD-1000', 'posted', 'ours', '[]', now())`,
        [CONNECTION]
      )
      expect(await findFound(knex, CONNECTION, ["#1001"])).toMatchObject([
        { invoice_id: "a", email_hash: matchHash("t", "Jane@example.com"), order_id: null },
      ])
    })

    it("gives an invoice to one order alone, however many want it at once", async () => {
      const { knex } = service.postgres
      await indexFound(knex, CONNECTION, [found("a"), found("b")])
      const orders = ["order_1", "order_2", "order_3", "order_4"]
      const outcomes = await Promise.all(
        orders.map((order) => adoptDocuments(knex, CONNECTION, papers(order, "a")))
      )
      const winners = outcomes.flatMap((outcome) => [...outcome])
      expect(winners).toHaveLength(1)
      const [winner] = winners
      const loser = orders.find((order) => order !== winner) ?? ""
      expect(await ledgerOf(winner)).toEqual(["allocation", "contact", "invoice", "payment"])
      expect(await ledgerOf(loser)).toEqual([])
      expect(await findFound(knex, CONNECTION, ["#1001"])).toMatchObject([
        { invoice_id: "a", order_id: winner },
        { invoice_id: "b", order_id: null },
      ])
      const rows = await readLedger(knex, CONNECTION, {
        order_ids: [winner],
        contact_source_ids: [],
      })
      expect(rows.find(({ kind }) => kind === "allocation")).toMatchObject({
        applied_to: winner,
        applied_from: winner,
        state: "posted",
        total: "12.00",
      })
      // Both orders' invoices are made out to the same contact.
      const second = await adoptDocuments(knex, CONNECTION, papers(loser, "b"))
      expect([...second]).toEqual([loser])
      expect(await ledgerOf(loser)).toEqual(["allocation", "contact", "invoice", "payment"])
      expect([...(await adoptDocuments(knex, CONNECTION, papers(winner, "a")))]).toEqual([])
    })

    it("gives none to an order whose own invoice is, or may be, in Xero", async () => {
      const { knex } = service.postgres
      await indexFound(knex, CONNECTION, [found("a")])
      const { order_id, customer_id, payment_id, contact_source_id } = papers("order_1", "a")[1]
      const intent = {
        kind: "invoice" as const,
        source_id: "order_1",
        key: "ORD-1001",
        order_id,
        customer_id,
        payment_id,
        contact_source_id,
        applied_to: null,
        applied_from: null,
        posted: {},
        lines: [],
        total: "12.00",
        tax: "2.00",
      }
      await claimIntents(knex, CONNECTION, "worker", [intent], 60)
      expect([...(await adoptDocuments(knex, CONNECTION, papers("order_1", "a")))]).toEqual([])
      await knex.raw(`UPDATE xero_document SET state = 'failed' WHERE source_id = 'order_1'`)
      expect([...(await adoptDocuments(knex, CONNECTION, papers("order_1", "a")))]).toEqual([
        "order_1",
      ])
      expect(await ledgerOf("order_1")).toEqual(["allocation", "contact", "invoice", "payment"])
    })

    it("keeps the last thing the owner said", async () => {
      const { knex } = service.postgres
      const said = { order_id: "order_1", invoice_id: "a", decided_by: "user_1" }
      await decideMatch(knex, CONNECTION, said)
      await decideMatch(knex, CONNECTION, { ...said, invoice_id: null })
      expect(await service.listXeroMatchDecisions({ connection_id: CONNECTION })).toMatchObject([
        { order_id: "order_1", invoice_id: null },
      ])
    })
  },
})
