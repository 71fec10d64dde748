import { XERO_MODULE } from "../../src/modules/xero"
import { reconsider } from "../../src/modules/xero/outbox/reconsider"
import type XeroModuleService from "../../src/modules/xero/service"
import { currentConnection } from "../../src/workflows/connect/current-connection"
import { drainOutboxWorkflow } from "../../src/workflows/drain/drain-outbox"
import { importPaidOrders } from "../store/import-orders"
import { readOrder } from "../store/read-order"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { expectInStep } from "../xero/expect-in-step"
import { type Suite } from "../xero/on-one-host"
import { takeNumber } from "../xero/take-number"
import { sandbox } from "../xero/the-sandbox"
import { PaymentAccount } from "../xero/payment-account"
import { until } from "../xero/until"

const HELD_UP = 4_000

/** The owner changes a setting or the mapping while workers are at what waits for it. */
export const changedMeanwhile: Suite = ({ api, getContainer }) => {
  let shop: ConnectedStore
  let xero: XeroModuleService

  beforeEach(async () => {
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
    xero = getContainer().resolve(XERO_MODULE)
  })

  const inStep = (order: string) =>
    until(
      "the order is in Xero",
      () => shop.xero.order(order),
      ({ entry }) => entry?.state === "done"
    )

  it("looks once more at what was under way when the mapping was mended", async () => {
    const account = await PaymentAccount.of(shop.xero)
    await account.takeAway()
    const [order] = await importPaidOrders(getContainer(), 1)
    sandbox.control.fault({
      kind: "delay",
      ms: HELD_UP,
      path: "/Invoices*",
      method: "PUT",
      times: 1,
    })
    sandbox.control.resetCalls()
    await shop.xero.change({ sync_enabled: true })
    await until(
      "its invoice is under way",
      () => Promise.resolve(sandbox.control.calls({ method: "PUT", path: "/Contacts" })),
      (calls) => calls.length === 1
    )
    // What has been planned has no account for the payment.
    await account.giveBack()
    await inStep(order)
    await expectInStep(getContainer(), shop.books, [order])
  })

  it("plans what a change lets go with that change, although a worker had read the settings before it", async () => {
    const [order] = await importPaidOrders(getContainer(), 1)
    const { display_id } = await readOrder(shop.store, order)
    takeNumber(sandbox, shop.tenantId, `ORD-${display_id}`)
    await shop.xero.change({ sync_enabled: true })
    await until(
      "the order is held",
      () => shop.xero.order(order),
      ({ entry }) => entry?.code === "number_taken"
    )
    const { knex } = xero.postgres
    const connection = await currentConnection(xero)
    const id = connection?.id ?? ""
    const change = await knex.transaction()
    try {
      // The worker has read the settings, and stops short of taking the order.
      await change.raw("LOCK TABLE xero_outbox_entry IN EXCLUSIVE MODE")
      const worker = drainOutboxWorkflow(getContainer()).run({ input: { connection_id: id } })
      await until(
        "a worker waits for the outbox",
        async () => {
          const { rows } = await knex.raw(
            `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'WITH live AS%'`
          )
          return rows.length as number
        },
        (waiting) => waiting > 0
      )
      await xero.updateXeroConnections({ id, invoice_number_prefix: "WEB-" })
      await reconsider(change, id)
      await change.commit()
      await worker
    } finally {
      if (!change.isCompleted()) {
        await change.rollback()
      }
    }
    await inStep(order)
    const numbers = (await shop.books.invoices()).map(({ InvoiceNumber }) => InvoiceNumber)
    expect(numbers).toContain(`WEB-${display_id}`)
  })
}
