import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { XERO_MODULE } from ".."
import { enqueue } from "../outbox/enqueue"
import { readGathering } from "../quota/read-gathering"
import type XeroModuleService from "../service"
import { MODULE_OPTIONS } from "./module-options"

const TENANT = "tenant"
const CONNECTION = "xcon_1"
const HOUR = 3600

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    const ago = (seconds: number) => new Date(Date.now() - seconds * 1000)
    /** What Xero last said, and the calls made before, each so many seconds ago. */
    const said = async (day_remaining: number, calls: number[] = [], seconds = 1) => {
      await service.createXeroQuotas({ tenant_id: TENANT, day_remaining, said_at: ago(seconds) })
      await service.postgres.knex.raw(
        `INSERT INTO xero_call (id, tenant_id, purpose, started_at, ended_at, status)
         SELECT 'xcall_' || nth, ?, 'sync', now() - make_interval(secs => at), now(), 200
           FROM unnest(?::double precision[]) WITH ORDINALITY AS call (at, nth)`,
        [TENANT, calls]
      )
    }
    const evenly = (count: number, from: number, to: number) =>
      Array.from({ length: count }, (_, index) => from + (index * (to - from)) / count)
    /** Subjects nudged, evenly over the last hour. */
    const nudge = async (count: number) => {
      await enqueue(
        service.postgres.knex,
        Array.from({ length: count }, (_, index) => ({
          subject_type: "order" as const,
          subject_id: `order_${index}`,
          cause: "order.placed",
        }))
      )
      await service.postgres.knex.raw(
        `UPDATE xero_outbox_entry SET nudged_at = now() - interval '3599 seconds' * random(), connection_id = ?`,
        [CONNECTION]
      )
    }
    const waits = () => readGathering(service.postgres.knex, { id: CONNECTION, tenant_id: TENANT })

    it("is none before Xero said anything, and while the calls last", async () => {
      await nudge(500)
      expect(await waits()).toBe(0)
      await said(4900, evenly(100, 2, HOUR))
      expect(await waits()).toBe(0)
    })

    it("spreads the calls over the rest of the day, which began with the first call taken off", async () => {
      await nudge(500)
      // 500 of 1,000 are gone since six hours ago; before that there were the calls of the day before.
      await said(500, [...evenly(500, 2, 6 * HOUR), ...evenly(600, 7 * HOUR, 20 * HOUR)])
      const rounds = (500 - 50) / 4
      expect(await waits()).toBeGreaterThanOrEqual(Math.floor((18 * HOUR) / rounds) - 2)
      expect(await waits()).toBeLessThan((18 * HOUR) / rounds + 15)
    })

    it("takes a day for new once it has ended, though Xero has not said so yet", async () => {
      await nudge(100)
      await said(60, evenly(940, 23 * HOUR + 1, 24 * HOUR - 5), 23 * HOUR)
      expect(await waits()).toBeGreaterThan(0)
      await service.postgres.knex.raw(
        `UPDATE xero_quota SET said_at = said_at - interval '10 minutes'`
      )
      await service.postgres.knex.raw(
        `UPDATE xero_call SET started_at = started_at - interval '10 minutes'`
      )
      expect(await waits()).toBe(0)
    })

    it("is an hour at most, when nothing but the calls for people is left", async () => {
      await nudge(500)
      await said(30, evenly(970, 2, 10 * HOUR))
      expect(await waits()).toBe(3600)
    })
  },
})
