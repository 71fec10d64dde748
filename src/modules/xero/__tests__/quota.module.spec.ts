import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { XERO_MODULE } from ".."
import { reserveCall } from "../quota/reserve-call"
import { settleCall } from "../quota/settle-call"
import type XeroModuleService from "../service"
import { MODULE_OPTIONS } from "./module-options"

const call = {
  method: "GET",
  endpoint: "Invoices",
  status: 200,
  milliseconds: 12.5,
  correlation_id: null,
  minute_remaining: 40,
  day_remaining: 900,
}

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    const reserve = (purpose: "backfill" | "sync" | "person" = "sync", tenant = "t1") =>
      reserveCall(service.postgres.knex, tenant, purpose, service.options.timeout_seconds)
    const oneAfterAnother = async (times: number, purpose?: "backfill") => {
      for (let made = 0; made < times; made += 1) {
        const slot = await reserve(purpose)
        if (!slot.granted) {
          return made
        }
        await settleCall(service.postgres.knex, "t1", slot.slot_id, call, null)
      }
      return times
    }

    it("grants at most four calls at once to the background, a fifth to a person", async () => {
      const slots = await Promise.all(Array.from({ length: 12 }, () => reserve()))
      expect(slots.filter((slot) => slot.granted)).toHaveLength(4)
      expect(await reserve("person")).toMatchObject({ granted: true })
      expect(await reserve("person")).toMatchObject({ granted: false, in_line: true })
    })

    it("counts the calls of a process that died as under way no longer than Xero may take to answer", async () => {
      await Promise.all(Array.from({ length: 4 }, () => reserve()))
      const { knex } = service.postgres
      const pass = (seconds: number) =>
        knex.raw(`UPDATE xero_call SET started_at = started_at - make_interval(secs => ?)`, [
          seconds,
        ])
      await pass(service.options.timeout_seconds)
      expect(await reserve()).toMatchObject({ granted: false, in_line: true })
      await pass(10)
      expect(await reserve()).toMatchObject({ granted: true })
    })

    it("grants 58 calls in 60 seconds to live work and says when there is room again", async () => {
      expect(await oneAfterAnother(70)).toBe(58)
      expect(await reserve("backfill")).toMatchObject({ granted: false })
      const refused = await reserve()
      expect(refused.granted).toBe(false)
      expect(!refused.granted && refused.retry_after_seconds).toBeGreaterThan(50)
      expect(await reserve("person")).toMatchObject({ granted: true })
      expect(await reserve("sync", "another")).toMatchObject({ granted: true })
      expect(await reserve("person")).toMatchObject({ granted: false })
    })

    it("spreads the calls of past orders and leaves the last of a minute to people", async () => {
      expect(await oneAfterAnother(20, "backfill")).toBe(11)
      const refused = await reserve("backfill")
      expect(refused).toMatchObject({ granted: false, in_line: true })
      expect(!refused.granted && refused.retry_after_seconds).toBeLessThanOrEqual(10)
      const { knex } = service.postgres
      let made = 11
      for (let ten = 0; ten < 6; ten += 1) {
        await knex.raw(`UPDATE xero_call SET started_at = started_at - interval '9.9 seconds'`)
        await knex.raw(`SELECT pg_sleep(0.11)`)
        made += await oneAfterAnother(20, "backfill")
        if (ten === 4) {
          expect(made).toBe(58)
        }
      }
      expect(await reserve("person")).toMatchObject({ granted: true })
    })

    it("grants nothing before the time that Xero asked for", async () => {
      const slot = await reserve()
      await settleCall(service.postgres.knex, "t1", slot.granted ? slot.slot_id : "", call, 17)
      expect(await reserve("person")).toEqual({ granted: false, retry_after_seconds: 17 })
      expect(await reserve("sync", "another")).toMatchObject({ granted: true })
    })

    it("keeps the last calls of the day for people", async () => {
      const slot = await reserve()
      const low = { ...call, day_remaining: 50 }
      await settleCall(service.postgres.knex, "t1", slot.granted ? slot.slot_id : "", low, null)
      expect(await reserve()).toMatchObject({ granted: false })
      expect(await reserve("person")).toMatchObject({ granted: true })
    })
  },
})
