import { writeFileSync } from "node:fs"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import seed from "../../demo/src/scripts/seed"
import XeroModuleService from "../../src/modules/xero/service"
import { dateOrders } from "../store/date-orders"
import { importPaidOrders } from "../store/import-orders"
import { openStore } from "../store/open-store"
import { pointStoreAtSandbox } from "../xero/point-store-at-sandbox"
import { SANDBOX_PORT } from "../xero/sandbox-address"
import { until } from "../xero/until"
import { XeroAdmin } from "../xero/xero-admin"
import { postBare } from "./bare-script"
import { cloneOrder } from "./clone-orders"
import { prepareDocuments } from "./prepare-documents"
import { SandboxProcess } from "./sandbox-process"

const ORDERS = Number(process.env.BENCH_ORDERS ?? 2_000)
const FIRST = new Date("2026-01-10T08:00:00Z")
const HOURS = 3_600_000

let sandbox: SandboxProcess
beforeAll(async () => {
  sandbox = await SandboxProcess.start(SANDBOX_PORT)
})
afterAll(() => sandbox.stop())

pointStoreAtSandbox()
medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    it(
      `sends ${ORDERS} past orders`,
      async () => {
        const container = getContainer()
        await seed({ container, args: [] })
        const [model] = await importPaidOrders(container, 1)
        await dateOrders(container, [model], FIRST)
        const began = Date.now()
        await cloneOrder(container, model, ORDERS - 1, FIRST)
        const figures: Record<string, unknown> = {
          orders: ORDERS,
          cloned_s: (Date.now() - began) / 1000,
        }
        const store = await openStore(String(api.defaults.baseURL))
        const xero = new XeroAdmin(store.admin)
        const { tenantId } = await sandbox.createOrganisation("Backfill")
        await sandbox.limits({ perMinute: 1e6, perDay: 1e6, appPerMinute: 1e6 })
        liftLimits()
        await xero.connect(tenantId)
        await xero.acceptProposals()
        await xero.change({ sync_enabled: true })
        const counting = performance.now()
        const { id } = await xero.countBackfill("2026-01-01", "2026-10-31")
        await until(
          "counted",
          () => xero.backfill(id),
          ({ state }) => state === "ready",
          HOURS
        )
        figures.counted_s = (performance.now() - counting) / 1000

        await sandbox.forget()
        const queries = countQueries(container)
        const cpu = process.cpuUsage()
        const sending = performance.now()
        await xero.changeBackfill(id, "start")
        await until(
          "sent",
          () => xero.backfill(id),
          ({ state }) => state === "done",
          HOURS
        )
        figures.sent_s = (performance.now() - sending) / 1000
        const used = process.cpuUsage(cpu)
        const calls = (await sandbox.calls()).filter((call) => call.tenantId === tenantId)
        Object.assign(figures, {
          queries_an_order: queries() / ORDERS,
          cpu_ms_an_order: (used.user + used.system) / 1000 / ORDERS,
          calls: calls.length,
          calls_an_order: calls.length / ORDERS,
          heap_mb: heap(),
          invoices: (await sandbox.collection(tenantId, "invoices")).length,
          payments: (await sandbox.collection(tenantId, "payments")).length,
        })
        const { rows } = await container
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw(`SELECT id FROM "order" ORDER BY created_at, id`)
        const prepared = await prepareDocuments(
          container,
          (rows as { id: string }[]).map((row) => row.id)
        )
        const other = await sandbox.createOrganisation("Bare")
        figures.bare_s = (await postBare(sandbox, other.tenantId, prepared)) / 1000
        figures.pace_of_bare = Number(figures.bare_s) / Number(figures.sent_s)
        process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`)
        if (process.env.BENCH_FILE) {
          writeFileSync(process.env.BENCH_FILE, JSON.stringify(figures))
        }
        expect(figures).toMatchObject({ invoices: ORDERS, payments: ORDERS })
      },
      2 * HOURS
    )
  },
})

/** Only here: what the engine can do when Xero's limits do not hold it. */
function liftLimits(): void {
  Object.defineProperty(XeroModuleService.prototype, "quota", {
    get: () => ({
      reserve: async () => ({ granted: true, slot_id: "" }),
      settle: async () => undefined,
    }),
  })
}

function countQueries(container: MedusaContainer): () => number {
  let count = 0
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION).on("query", () => (count += 1))
  return () => count
}

function heap(): number {
  global.gc?.()
  return process.memoryUsage().heapUsed / 1024 / 1024
}
