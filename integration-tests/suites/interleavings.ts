import { booksOf } from "../../sandbox/books"
import { XERO_MODULE } from "../../src/modules/xero"
import type XeroModuleService from "../../src/modules/xero/service"
import { liftLimits } from "../bench/lift-limits"
import { NO_LIMITS } from "../bench/sandbox-control"
import { expectNoEcho } from "../inbound/expect-no-echo"
import { paidStatus } from "../inbound/paid-status"
import { interleaved, portionsOf } from "../inbound/portions"
import { Random } from "../lives/random"
import { captureOrder } from "../store/capture-order"
import { placeOrder } from "../store/place-order"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { type Suite } from "../xero/on-one-host"
import { WEBHOOK_KEY } from "../xero/sandbox-address"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

/** `ORDERS=1000 SEED=7 npm test http inbound` tries a thousand; in every test a few. */
const ORDERS = Number(process.env.ORDERS ?? 6)
const SEED = Number(process.env.SEED ?? 1)
/** Orders that are paid at the same time. */
const AT_ONCE = 6
const PATIENCE = 90_000
/** So many orders need more calls than Xero allows in the time they take. */
const UNLIMITED = ORDERS > 60

/** How long so many may take. */
export const INTERLEAVINGS_MILLISECONDS = 120_000 + ORDERS * 20_000

export const interleavings: Suite = ({ api, getContainer }) => {
  let shop: ConnectedStore

  beforeEach(async () => {
    if (UNLIMITED) {
      const { knex } = getContainer().resolve<XeroModuleService>(XERO_MODULE).postgres
      await liftLimits({ query: (sql) => knex.raw(sql) })
      sandbox.control.limits(NO_LIMITS)
    }
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
    await shop.xero.change({ sync_enabled: true })
  })
  afterEach(() => sandbox.control.unsubscribe())

  /** Waits with a payment in Xero until the invoice is there, and takes no more than is due. */
  const payInXero = async (invoice: string, cents: number) => {
    await until(
      `${invoice} is in Xero`,
      () => booksOf(sandbox.control.organisation(shop.tenantId)).invoices,
      (invoices) => invoices.some(({ InvoiceNumber }) => InvoiceNumber === invoice),
      PATIENCE
    )
    const amount = (cents / 100).toFixed(2)
    const input = { invoice, account: "090", amount, reference: "FPS" }
    sandbox.control.act(shop.tenantId, "record_payment", input)
  }

  it("echoes nothing, whatever comes between captures, payments in Xero and readings", async () => {
    const random = new Random(SEED)
    for (let first = 0; first < ORDERS; first += AT_ONCE) {
      // Half of the time Xero rings, else only readings bring its payments.
      if (random.chance(0.5)) {
        await sandbox.control.subscribe(`${shop.store.baseUrl}/hooks/xero`, WEBHOOK_KEY)
      } else {
        sandbox.control.unsubscribe()
      }
      const queues: (() => Promise<void>)[][] = []
      const placed: { id: string; total: number }[] = []
      for (let at = first; at < Math.min(first + AT_ONCE, ORDERS); at += 1) {
        const from = { email: `guest-${at}@example.com` }
        const items = { "BOOK-PB": random.whole(1, 5) }
        const order = await placeOrder(shop.store, { region: "uk", from, items })
        placed.push({ id: order.id, total: Math.round(Number(order.total) * 100) })
        const invoice = `ORD-${order.display_id}`
        queues.push(
          portionsOf(random, placed[placed.length - 1].total).map(({ side, cents }) => async () => {
            await (side === "xero"
              ? payInXero(invoice, cents)
              : captureOrder(shop.store, order.id, cents / 100))
          })
        )
      }
      const readings = Array.from({ length: random.whole(0, 3) }, () => async () => {
        await shop.xero.fetchNow()
      })
      for (const step of interleaved(random, [...queues, readings])) {
        await step()
      }
      await shop.xero.fetchNow()
      for (const { id, total } of placed) {
        await until(
          `order ${id} is paid`,
          async () => {
            const status = await paidStatus(shop.store, id)
            if (status.received !== (total / 100).toFixed(2)) {
              await shop.xero.fetchNow()
            }
            return status
          },
          ({ received }) => received === (total / 100).toFixed(2),
          PATIENCE
        )
        await expectNoEcho(shop, id)
      }
    }
    const { count } = await shop.xero.imports({ state: "unapplied" })
    expect(count).toBe(0)
  })
}
