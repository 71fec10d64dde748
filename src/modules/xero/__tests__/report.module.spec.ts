import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { XERO_MODULE } from ".."
import { type ReportRow } from "../../../accounting/report/report-row"
import { advanceReport, type ReportStep } from "../report/advance-report"
import { claimReport } from "../report/claim-report"
import { endReport } from "../report/end-report"
import { parkReport } from "../report/park-report"
import { pruneReports } from "../report/prune-reports"
import { nextReportRows } from "../report/read-report-rows"
import { releaseReport } from "../report/release-report"
import type XeroModuleService from "../service"
import { MODULE_OPTIONS } from "./module-options"

const row: ReportRow = {
  kind: "sale",
  order_id: "order_1",
  order_label: "#1",
  day: "2026-06-01",
  currency_code: "GBP",
  account_code: "200",
  tax_type: null,
  provider: null,
  document_kind: null,
  document_number: null,
  xero_id: null,
  store_net: "1.00",
  store_tax: "0.20",
  xero_net: "0.00",
  xero_tax: "0.00",
  cause: "waiting",
  reason: "It waits.",
}

const step: ReportStep = {
  state: "running",
  phase: "placed",
  position_at: "2026-06-01T10:00:00.000Z",
  position_id: "order_1",
  orders: 1,
  orders_total: 3,
}

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    const begin = async () => {
      const days = { from_date: "2026-06-01", to_date: "2026-06-30" }
      return (await service.createXeroReports({ connection_id: "xcon_1", ...days })).id
    }
    const knex = () => service.postgres.knex
    const rowsOf = (id: string) => nextReportRows(knex(), id, {}, 0, 100)

    it("gives a report to one worker at a time, and to another when that one died", async () => {
      const id = await begin()
      const claims = await Promise.all(
        ["a", "b", "c"].map((owner) => claimReport(knex(), owner, 60))
      )
      expect(claims.filter(Boolean).map((report) => report?.id)).toEqual([id])
      const owner = claims.find(Boolean)?.lease_owner ?? ""
      await releaseReport(knex(), id, "another")
      expect(await claimReport(knex(), "d", 60)).toBeNull()
      await releaseReport(knex(), id, owner)
      expect((await claimReport(knex(), "d", -1))?.lease_owner).toBe("d")
      expect((await claimReport(knex(), "e", 60))?.lease_owner).toBe("e")
    })

    it("counts a page once: rows and position are kept together, and only for who has the lease", async () => {
      const id = await begin()
      await claimReport(knex(), "slow", -1)
      await claimReport(knex(), "a", 60)
      expect(await advanceReport(knex(), id, "slow", step, [row], 60)).toBe(false)
      expect(await rowsOf(id)).toEqual([])
      expect(await advanceReport(knex(), id, "a", step, [row, row], 60)).toBe(true)
      const last = { ...step, state: "done", orders: 2 } as const
      expect(await advanceReport(knex(), id, "a", last, [row], 60)).toBe(true)
      expect((await rowsOf(id)).map(({ position }) => position)).toEqual([1, 2, 3])
      expect(await nextReportRows(knex(), id, { cause: "held" }, 0, 9)).toEqual([])
      expect(await nextReportRows(knex(), id, { tax_type: "none" }, 2, 9)).toHaveLength(1)
      const report = await service.retrieveXeroReport(id)
      expect(report).toMatchObject({ state: "done", orders: 3, ended_at: expect.any(Date) })
      expect(await advanceReport(knex(), id, "a", last, [row], 60)).toBe(false)
    })

    it("waits for its time when parked, and takes no more rows once cancelled", async () => {
      const id = await begin()
      await claimReport(knex(), "a", 60)
      const wait = { seconds: 600, problem: "Xero is down.", counts: true }
      expect(await parkReport(knex(), id, "a", wait)).toBe(1)
      expect(await parkReport(knex(), id, "a", { ...wait, counts: false })).toBe(1)
      await releaseReport(knex(), id, "a")
      expect(await claimReport(knex(), "b", 60)).toBeNull()
      expect(await endReport(knex(), id, "cancelled", null)).toBe(true)
      expect(await endReport(knex(), id, "cancelled", null)).toBe(false)
      expect(await advanceReport(knex(), id, "a", step, [row], 60)).toBe(false)
    })

    it("deletes old reports with their rows, but none that runs", async () => {
      const ids: string[] = []
      for (let count = 0; count < 3; count += 1) {
        const id = await begin()
        await claimReport(knex(), "a", 60)
        await advanceReport(knex(), id, "a", { ...step, state: "done" }, [row], 60)
        ids.push(id)
      }
      const running = await begin()
      await pruneReports(knex(), "xcon_1", 1)
      const left = await service.listXeroReports({})
      expect(left.map(({ id }) => id).sort()).toEqual([ids[2], running].sort())
      expect(await rowsOf(ids[0])).toEqual([])
      expect(await rowsOf(ids[2])).toHaveLength(1)
    })
  },
})
