import { placeOrder } from "../store/place-order"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"
import { type PaidStatus, paidStatus } from "./paid-status"

/** An order with its invoice in Xero. */
export interface Sold {
  id: string
  /** The invoice's number. */
  invoice: string
}

/** A shop that is in step with its books, and what its accountant and its owner do. */
export class InboundShop {
  private constructor(readonly connected: ConnectedStore) {}

  /** Connects the running store to an organisation of its own, and switches on. */
  static async open(baseUrl: string): Promise<InboundShop> {
    const connected = await connectStore(sandbox, baseUrl)
    await connected.xero.change({ sync_enabled: true })
    return new InboundShop(connected)
  }

  get xero() {
    return this.connected.xero
  }

  get books() {
    return this.connected.books
  }

  get store() {
    return this.connected.store
  }

  /** Where Xero's webhooks go. */
  get hook(): string {
    return `${this.store.baseUrl}/hooks/xero`
  }

  /** Does something as the accountant. */
  act(action: string, input: object): Record<string, string> {
    return sandbox.control.act(this.connected.tenantId, action, input) as Record<string, string>
  }

  /** Records a payment in Xero; without an amount all that is due. */
  pay(invoice: string, amount?: string): Record<string, string> {
    return this.act("record_payment", { invoice, account: "090", amount, reference: "FPS" })
  }

  /** Clicks "Fetch now", and waits for what the store's own clock may have taken in hand meanwhile. */
  async fetchNow(): Promise<{ orders: number }> {
    const answer = await this.xero.fetchNow()
    await until(
      "no import waits",
      () => this.xero.imports({ state: "pending" }),
      ({ count }) => count === 0
    )
    return answer
  }

  status(orderId: string): Promise<PaidStatus> {
    return paidStatus(this.store, orderId)
  }

  /** Two sweatshirts with delivery, 71.61, invoiced and not paid. */
  async sell(): Promise<Sold> {
    const from = { email: "guest@example.com" }
    const order = await placeOrder(this.store, { region: "uk", from, items: { "SWEAT-M": 2 } })
    await until(
      "the invoice is in Xero",
      () => this.xero.order(order.id),
      ({ entry, documents }) => entry?.state === "done" && documents[0]?.state === "posted"
    )
    return { id: order.id, invoice: `ORD-${order.display_id}` }
  }

  /** Waits until the order's work has ended in a state. */
  untilEntry(orderId: string, state: string) {
    return until(
      `the order is ${state}`,
      () => this.xero.order(orderId),
      ({ entry }) => entry?.state === state
    )
  }
}
