import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { XERO_MODULE } from ".."
import type XeroModuleService from "../service"
import { readWaiting, type Waiting } from "../waiting/read-waiting"
import { MODULE_OPTIONS } from "./module-options"

const NOTHING: Waiting = {
  outbox: false,
  changes: false,
  backfills: false,
  reports: false,
  tasks: false,
}
const CONNECTION = "xcon_1"
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000)

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    const waiting = () => readWaiting(service.postgres.knex, 60)
    const change = (settings: object) =>
      service.updateXeroConnections({ id: CONNECTION, ...settings })
    const insert = (table: string, row: object) =>
      service.postgres.knex(table).insert({ id: `row_${table}`, connection_id: CONNECTION, ...row })
    const entry = (row: object) =>
      insert("xero_outbox_entry", {
        subject_type: "order",
        subject_id: "order_1",
        cause: "order.placed",
        state: "queued",
        available_at: ago(1),
        ...row,
      })
    const paper = (row: object) =>
      insert("xero_document", {
        kind: "payment",
        source_id: "p-1",
        order_id: "order_1",
        key: "ORD-1",
        lines: "[]",
        intended_at: new Date(),
        ...row,
      })
    const range = { from_date: "2026-01-01", to_date: "2026-01-31" }

    beforeEach(async () => {
      await service.createXeroConnections({
        id: CONNECTION,
        tenant_id: "tenant",
        organisation_name: "Books",
        connected_at: ago(5),
        sync_enabled: true,
        fetch_every_minutes: 15,
        chart: {},
        chart_read_at: ago(5),
      })
    })

    it("is nothing while all is settled, or is to be looked at later", async () => {
      expect(await waiting()).toEqual(NOTHING)
      await entry({ state: "failed", available_at: new Date(Date.now() + 60_000) })
      await paper({ import_state: "applied", state: "posted" })
      await insert("xero_backfill", { ...range, state: "paused", preview: "{}" })
      await insert("xero_report", { ...range, state: "done" })
      await insert("xero_task", { kind: "fetch_new_payments", state: "done" })
      expect(await waiting()).toEqual(NOTHING)
    })

    it.each([
      ["what is due", () => entry({})],
      ["what no organisation was found for yet", () => entry({ connection_id: null })],
      ["what is tried again", () => entry({ state: "failed" })],
      ["what a dead worker left", () => entry({ state: "running", lease_until: ago(1) })],
      ["reference data that is too old", () => change({ chart_read_at: ago(61) })],
      ["reference data that was never read", () => change({ chart_read_at: null })],
      ["times of sending", () => change({ send_when: "daily" })],
    ])("is the outbox: %s", async (_what, act) => {
      await act()
      expect(await waiting()).toEqual({ ...NOTHING, outbox: true })
    })

    it.each([
      ["a regular reading", () => change({ connected_at: ago(16) })],
      [
        "a webhook",
        () =>
          service.createXeroWebhookEvents({
            tenant_id: "tenant",
            category: "INVOICE",
            type: "UPDATE",
            resource_id: "i-1",
            event_at: ago(1),
            available_at: ago(1),
          }),
      ],
      ["a payment for an order", () => paper({ import_state: "pending" })],
      ["one that could not be put on it", () => paper({ import_state: "unapplied" })],
      [
        "one to be taken off it",
        async () => {
          await change({ removed_payments: "reverse" })
          await paper({ import_state: "applied", state: "removed" })
        },
      ],
      [
        "a difference",
        () =>
          insert("xero_discrepancy", {
            kind: "invoice",
            source_id: "order_1",
            cause: "renumbered",
            store: "{}",
            xero: "{}",
            found_at: new Date(),
          }),
      ],
      [
        "an order held for what was done in Xero",
        () =>
          entry({
            state: "held",
            code: "locked_period",
            available_at: new Date(Date.now() + 60_000),
          }),
      ],
    ])("is what changed in Xero: %s", async (_what, act) => {
      await act()
      expect(await waiting()).toEqual({ ...NOTHING, changes: true })
    })

    it("is what people have started", async () => {
      await insert("xero_backfill", { ...range, state: "counting", preview: "{}" })
      await insert("xero_report", { ...range, state: "running" })
      await insert("xero_task", { kind: "fetch_new_payments", state: "queued" })
      expect(await waiting()).toEqual({ ...NOTHING, backfills: true, reports: true, tasks: true })
    })

    it("is nothing for Xero while the sync is off, but what no organisation was found for", async () => {
      await change({ sync_enabled: false, connected_at: ago(60), chart_read_at: null })
      await entry({})
      expect(await waiting()).toEqual(NOTHING)
      await entry({ id: "row_2", subject_id: "order_2", connection_id: null })
      expect(await waiting()).toEqual({ ...NOTHING, outbox: true })
    })
  },
})
