import { booksOf } from "../../sandbox/books"
import { XERO_MODULE } from "../../src/modules/xero"
import type XeroModuleService from "../../src/modules/xero/service"
import { scanStoreWorkflow } from "../../src/workflows/scan/scan-store"
import { placeOrder } from "../store/place-order"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { type Suite } from "../xero/on-one-host"
import { eventsWritten } from "../xero/events-written"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

/** Far longer than any checkout may take. */
const HELD_UP = 600_000

/** Whoever buys notices nothing of Xero, and of the plugin neither. */
export const checkout: Suite = ({ api, getContainer }) => {
  let shop: ConnectedStore

  beforeEach(async () => {
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
    await shop.xero.change({ sync_enabled: true })
  })

  const buy = (guest: string) =>
    placeOrder(shop.store, {
      region: "uk",
      from: { email: `${guest}@example.com` },
      items: { "BOOK-PB": 1 },
    })
  const invoiced = (ids: string[]) =>
    until(
      "every order has its invoice",
      () => Promise.all(ids.map((id) => shop.xero.order(id))),
      (orders) =>
        orders.every(({ documents }) =>
          documents.some(({ kind, state }) => kind === "invoice" && state === "posted")
        )
    )

  it("sells while Xero lets every call wait", async () => {
    sandbox.control.fault({ kind: "delay", ms: HELD_UP, times: 99 })
    const first = await buy("first")
    await until(
      "a call to Xero waits for its answer",
      () => shop.xero.quota(),
      ({ quota }) => quota.at_once.used > 0
    )
    const second = await buy("second")
    // Nothing was answered: a checkout that waits for Xero would still wait.
    expect(booksOf(sandbox.control.organisation(shop.tenantId)).invoices).toEqual([])
    sandbox.control.clearFaults()
    await invoiced([first.id, second.id])
  })

  it("sells while the plugin can put nothing on its outbox, and the scan finds the order afterwards", async () => {
    const { knex } = getContainer().resolve<XeroModuleService>(XERO_MODULE).postgres
    await knex.raw("ALTER TABLE xero_outbox_entry ADD CONSTRAINT no_room CHECK (false) NOT VALID")
    const sold = async () => {
      const { id } = await buy("first")
      await eventsWritten()
      return { id, entry: (await shop.xero.order(id)).entry }
    }
    const { id, entry } = await sold().finally(() =>
      knex.raw("ALTER TABLE xero_outbox_entry DROP CONSTRAINT no_room")
    )
    expect(entry).toBeNull()
    await scanStoreWorkflow(getContainer()).run()
    await invoiced([id])
  })

  it("puts its order on the outbox in one go, though it fires several events", async () => {
    await shop.xero.change({ sync_enabled: false })
    const { knex } = getContainer().resolve<XeroModuleService>(XERO_MODULE).postgres
    const { id } = await buy("once")
    const [{ revision }] = await until(
      "the order is on the outbox",
      () => knex("xero_outbox_entry").where({ subject_id: id }).select("revision"),
      (entries) => entries.length > 0
    )
    expect(revision).toBe(1)
  })
}
