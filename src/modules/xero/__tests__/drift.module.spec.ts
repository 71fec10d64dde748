import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { XERO_MODULE } from ".."
import { countDrift } from "../drift/count-drift"
import { followAccounts } from "../drift/follow-accounts"
import { readDoubted } from "../drift/read-doubted"
import { readUndecided } from "../drift/read-undecided"
import { type FoundDrift, recordDrift } from "../drift/record-drift"
import { settleDiscrepancies } from "../drift/settle-discrepancies"
import { claimIntents } from "../ledger/claim-intents"
import { readLedger } from "../ledger/read-ledger"
import type XeroModuleService from "../service"
import { MODULE_OPTIONS } from "./module-options"

const CONNECTION = "xcon_1"
const CAUSES = ["lines_edited", "renumbered"] as const

const found = (more: Partial<FoundDrift> = {}): FoundDrift => ({
  kind: "invoice",
  source_id: "order_1",
  cause: "renumbered",
  store: { number: "ORD-1" },
  xero: { number: "INV-1" },
  order_id: "order_1",
  customer_id: null,
  xero_id: "i-1",
  number: "ORD-1",
  currency_code: "GBP",
  certain: true,
  ...more,
})

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    const knex = () => service.postgres.knex
    const look = (rows: FoundDrift[], certain = true) =>
      recordDrift(
        knex(),
        CONNECTION,
        { subjects: [{ kind: "invoice", source_id: "order_1", certain }], causes: CAUSES },
        rows
      )
    const rows = () => service.listXeroDiscrepancies({}, { order: { cause: "ASC" } })
    const states = async () => (await rows()).map(({ state }) => state)

    it("keeps a difference once however often it is heard, and closes what is not found again", async () => {
      await Promise.all(Array.from({ length: 5 }, () => look([found()])))
      const [before] = await rows()
      await look([found(), found({ cause: "lines_edited", xero: { total: "1.00" } })])
      const [edited, renumbered] = await rows()
      expect(renumbered).toEqual(before)
      expect(edited).toMatchObject({ cause: "lines_edited", state: "open" })
      await look([found()])
      expect(await states()).toEqual(["gone", "open"])
      // Another connection's and another document's are none of it.
      await recordDrift(knex(), "xcon_2", { subjects: [], causes: CAUSES }, [])
      await look([])
      expect(await states()).toEqual(["gone", "gone"])
      await look([found()])
      expect(await states()).toEqual(["gone", "open"])
    })

    it("keeps what was accepted until Xero has other figures than were accepted", async () => {
      await look([found()])
      const [{ id }] = await rows()
      await settleDiscrepancies(knex(), [id], "accepted", "user_1")
      await look([found()])
      await look([])
      expect(await rows()).toMatchObject([{ id, state: "accepted", decided_by: "user_1" }])
      await look([found({ xero: { number: "INV-2" } })])
      expect(await rows()).toMatchObject([
        { id, state: "open", decided_by: null, xero: { number: "INV-2" } },
      ])
      // Of two decisions the first counts.
      await settleDiscrepancies(knex(), [id], "restored", "user_1")
      await settleDiscrepancies(knex(), [id], "accepted", "user_2")
      expect(await rows()).toMatchObject([{ state: "restored", decided_by: "user_1" }])
    })

    it("does not count what a call of ours may have been under way for, until it is read again", async () => {
      await look([found({ certain: false })], false)
      const seen = async () => [
        await countDrift(knex(), CONNECTION),
        await readUndecided(knex(), CONNECTION, CAUSES, 10),
      ]
      expect(await seen()).toEqual([[], []])
      expect(await readDoubted(knex(), CONNECTION, 10)).toEqual([])
      await knex().raw(`UPDATE xero_discrepancy SET updated_at = now() - interval '4 seconds'`)
      expect(await readDoubted(knex(), CONNECTION, 10)).toEqual([
        { kind: "invoice", xero_id: "i-1" },
      ])
      await look([found()])
      const [{ id }] = await rows()
      expect(await seen()).toEqual([[{ cause: "renumbered", count: 1 }], [id]])
      // Not found while a call may be under way: neither gone nor counted.
      await look([], false)
      expect(await rows()).toMatchObject([{ state: "open", certain: false }])
    })

    it("follows accounts with other codes, exchanged ones too", async () => {
      const line = (account_code: string) => ({
        source_id: account_code,
        account_code,
        tax_type: "OUTPUT2",
        rate: "20",
        net: "1.00",
        tax: "0.20",
        line_item_id: null,
      })
      const document = {
        kind: "invoice" as const,
        source_id: "order_1",
        key: "ORD-1",
        order_id: "order_1",
        customer_id: null,
        payment_id: null,
        contact_source_id: null,
        applied_to: null,
        applied_from: null,
        posted: { LineItems: [{ AccountCode: "200" }, { AccountCode: "260" }], Date: "2026-06-01" },
        lines: [line("200"), line("260"), line("300")],
        total: "3.60",
        tax: "0.60",
      }
      await claimIntents(knex(), CONNECTION, "worker", [document], 60)
      await followAccounts(knex(), CONNECTION, [
        { from: "200", into: "260" },
        { from: "260", into: "200" },
      ])
      const subjects = { order_ids: ["order_1"], contact_source_ids: [] }
      const [row] = await readLedger(knex(), CONNECTION, subjects)
      expect(row.lines.map(({ account_code }) => account_code)).toEqual(["260", "200", "300"])
      expect(row.posted).toEqual({
        LineItems: [{ AccountCode: "260" }, { AccountCode: "200" }],
        Date: "2026-06-01",
      })
    })
  },
})
