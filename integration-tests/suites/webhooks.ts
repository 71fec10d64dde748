import { signature } from "../../sandbox/webhooks/signature"
import { XERO_MODULE } from "../../src/modules/xero"
import type XeroModuleService from "../../src/modules/xero/service"
import { expectNoEcho } from "../inbound/expect-no-echo"
import { InboundShop } from "../inbound/inbound-shop"
import { type Suite } from "../xero/on-one-host"
import { WEBHOOK_KEY } from "../xero/sandbox-address"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

export const webhooks: Suite = ({ api, getContainer }) => {
  let shop: InboundShop

  beforeEach(async () => {
    shop = await InboundShop.open(String(api.defaults.baseURL))
  })
  afterEach(() => sandbox.control.unsubscribe())

  it("answers the handshake, and refuses what Xero did not sign", async () => {
    expect((await sandbox.control.subscribe(shop.hook, WEBHOOK_KEY)).status).toBe("ok")
    const strangers: Record<string, string>[] = [
      {},
      { "x-xero-signature": "x" },
      { "content-type": "application/json" },
    ]
    for (const headers of strangers) {
      const answer = await fetch(shop.hook, { method: "POST", headers, body: '{"events":[]}' })
      expect([answer.status, await answer.text()]).toEqual([401, ""])
    }
    const bulk = await fetch(shop.hook, { method: "POST", body: "x".repeat(3_000_000) })
    expect(bulk.status).toBe(401)
    expect((await sandbox.control.subscribe(shop.hook, "another key")).status).toBe("unverified")
  })

  it("keeps an event once, none of organisations that are not connected, and passes over what is none", async () => {
    const event = (more: object = {}) => ({
      resourceUrl: "https://api.xero.com/api.xro/2.0/Invoices/1",
      resourceId: "1b9a8d3e-0000-4000-8000-000000000001",
      tenantId: shop.connected.tenantId,
      tenantType: "ORGANISATION",
      eventCategory: "INVOICE",
      eventType: "UPDATE",
      eventDateUtc: "2026-11-21T12:00:00.123",
      ...more,
    })
    const send = async (events: unknown[]) => {
      const body = JSON.stringify({
        events,
        firstEventSequence: 1,
        lastEventSequence: events.length,
      })
      const headers = { "x-xero-signature": signature(body, WEBHOOK_KEY) }
      return (await fetch(shop.hook, { method: "POST", headers, body })).status
    }
    const odd = [null, 5, {}, event({ resourceId: "\u0000" }), event({ eventDateUtc: "soon" })]
    const stranger = event({ tenantId: "1b9a8d3e-0000-4000-8000-00000000ffff" })
    expect(await send([event(), stranger, ...odd, event()])).toBe(200)
    expect(await send([event(), event({ eventDateUtc: "2026-11-21T12:00:01" })])).toBe(200)
    const module: XeroModuleService = getContainer().resolve(XERO_MODULE)
    const kept = await module.listXeroWebhookEvents({}, { order: { event_at: "ASC" } })
    expect(kept.map(({ tenant_id, event_at }) => [tenant_id, event_at.toISOString()])).toEqual([
      [shop.connected.tenantId, "2026-11-21T12:00:00.123Z"],
      [shop.connected.tenantId, "2026-11-21T12:00:01.000Z"],
    ])
  })

  it("shows an order as paid after a payment in Xero, by webhook", async () => {
    await sandbox.control.subscribe(shop.hook, WEBHOOK_KEY)
    const { id, invoice } = await shop.sell()
    await shop.untilEntry(id, "done")
    shop.pay(invoice)
    await until(
      "the order is paid",
      () => shop.status(id),
      ({ payment_status }) => payment_status === "captured"
    )
    const { documents } = await until(
      "the payment is shown",
      () => shop.xero.order(id),
      (answer) => answer.documents.some(({ imported }) => imported?.state === "applied")
    )
    expect(documents.map(({ kind, total, xero_status }) => [kind, total, xero_status])).toEqual([
      ["invoice", "71.61", "PAID"],
      ["payment", "71.61", "AUTHORISED"],
    ])
    await expectNoEcho(shop.connected, id)
    // Bells of our own writes cost nothing: one call for the accountant's payment alone.
    const reads = sandbox.control
      .calls({ method: "GET", path: "/Invoices" })
      .filter(
        ({ tenantId, query }) => tenantId === shop.connected.tenantId && query.includes("IDs=")
      )
    expect(reads).toHaveLength(1)
  })
}
