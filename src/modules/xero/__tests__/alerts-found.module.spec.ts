import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { XERO_MODULE } from ".."
import { readAlerts } from "../alerts/read-alerts"
import { watchConnections } from "../alerts/watch-connections"
import type XeroModuleService from "../service"
import { MODULE_OPTIONS } from "./module-options"

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    const knex = () => service.postgres.knex
    const watch = () => watchConnections(knex())
    const connect = async (facts: object) =>
      (
        await service.createXeroConnections({
          tenant_id: "tenant",
          organisation_name: "Shop",
          connected_at: new Date(),
          ...facts,
        })
      ).id

    it("looks at the outbox, the limits and the consent as they are stored", async () => {
      const authorisation = await service.createXeroAuthorisations({
        user_id: "user_1",
        key_id: "key",
        access_token_cipher: "x",
        refresh_token_cipher: "x",
        access_expires_at: new Date(Date.now() - 4 * 86_400_000),
        scopes: {},
      })
      const id = await connect({ tenant_id: "tired", authorisation_id: authorisation.id })
      await service.createXeroQuotas({
        tenant_id: "tired",
        day_remaining: 12,
        said_at: new Date(),
        parked_until: new Date(Date.now() + 3_600_000),
      })
      const entry = {
        connection_id: id,
        cause: "x",
        available_at: new Date(),
        state: "failed" as const,
      }
      await service.createXeroOutboxEntries([
        { ...entry, subject_type: "order", subject_id: "order_1", code: "outage", tries: 8 },
        { ...entry, subject_type: "order", subject_id: "order_2", code: "unknown", tries: 7 },
      ])
      await watch()
      const alerts = await readAlerts(knex(), 10)
      expect(alerts.every(({ connection_id }) => connection_id === id)).toBe(true)
      const found = alerts.map(({ kind, details }) => [kind, details.count, details.code])
      expect(found.sort()).toEqual([
        ["authorisation_lapsing", null, null],
        ["documents_failing", 1, "outage"],
        ["quota_exhausted", null, null],
      ])
      await service.updateXeroConnections({ id, status: "disconnected" })
      expect(await watch()).toEqual({ opened: 0, closed: 3 })
    })

    it("counts the PDFs that are held, and closes once none waits with a reason", async () => {
      const id = await connect({ tenant_id: "papers" })
      const pdf = {
        connection_id: id,
        document_kind: "invoice" as const,
        order_id: "order_1",
        available_at: new Date(),
      }
      const [held] = await service.createXeroAttachments([
        { ...pdf, source_id: "order_1", state: "held", reason: "No font has this text." },
        { ...pdf, source_id: "order_2", state: "waiting" },
        { ...pdf, source_id: "order_3", state: "attached" },
      ])
      await watch()
      await knex().raw(`UPDATE xero_alert SET due_at = now()`)
      await watch()
      const [alert] = await readAlerts(knex(), 10)
      expect([alert.kind, alert.details.count]).toEqual(["pdfs_held", 1])
      await service.updateXeroAttachments({ id: held.id, state: "sending" })
      expect(await watch()).toEqual({ opened: 0, closed: 0 })
      await service.updateXeroAttachments({ id: held.id, state: "attached", reason: null })
      expect(await watch()).toEqual({ opened: 0, closed: 1 })
    })

    it("looks at the calls since Xero last answered well", async () => {
      const id = await connect({ tenant_id: "far" })
      const called = async (minutes: number, status: number | null) => {
        const at = new Date(Date.now() - minutes * 60_000)
        const call = { tenant_id: "far", purpose: "sync" as const, started_at: at, ended_at: at }
        await service.createXeroCalls({ ...call, status })
      }
      await called(90, 200)
      await called(50, 0)
      await called(40, 200)
      await called(30, 503)
      await called(25, 0)
      expect(await watch()).toEqual({ opened: 0, closed: 0 })
      await called(1, null)
      expect(await watch()).toEqual({ opened: 1, closed: 0 })
      const [alert] = await readAlerts(knex(), 10)
      expect(alert).toMatchObject({ connection_id: id, kind: "xero_unreachable" })
      await called(0, 404)
      expect(await watch()).toEqual({ opened: 0, closed: 1 })
    })
  },
})
