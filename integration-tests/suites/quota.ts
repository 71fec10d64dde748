import { type Suite } from "../xero/on-one-host"
import type { QuotaAnswer } from "../../src/api/admin/xero/quota-answer"
import { seededStore } from "../store/seeded-store"
import { placeOrder } from "../store/place-order"
import { connectStore } from "../xero/connect-store"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

export const quota: Suite = ({ api }) => {
  const baseUrl = () => String(api.defaults.baseURL)

  it("says what was used of the limits as Xero counts it, and asks Xero nothing", async () => {
    await expect(quotaOf(await seededStore(baseUrl()))).rejects.toThrow("No Xero organisation")

    const { store, xero, tenantId } = await connectStore(sandbox, baseUrl())
    await xero.change({ sync_enabled: true })
    const order = await placeOrder(store, {
      region: "uk",
      from: { email: "quota@example.com" },
      items: { SEAT: 1 },
    })
    await until(
      "the order is in Xero",
      () => xero.order(order.id),
      ({ entry }) => entry?.state === "done"
    )
    const callsOf = () => sandbox.control.calls().filter((call) => call.tenantId === tenantId)
    const made = callsOf().length
    const quota = await quotaOf(store)
    expect(callsOf()).toHaveLength(made)

    expect(made).toBeGreaterThan(2)
    expect(quota).toMatchObject({
      minute: { limit: 60, used: made },
      at_once: { limit: 5, used: 0 },
      day: { remaining: 5000 - made, limit_known: 5000, used_today: made },
      parked_until: null,
    })
    expect(quota.by_endpoint).toContainEqual({
      method: "PUT",
      endpoint: "Invoices",
      calls: 1,
      failed: 0,
    })
    const sum = (counts: { calls: number }[]) => counts.reduce((all, { calls }) => all + calls, 0)
    expect(sum(quota.by_endpoint)).toBe(made)
    expect(quota.by_hour).toHaveLength(24)
    expect(sum(quota.by_hour)).toBe(made)
    expect(quota.by_hour[23].calls).toBe(made)

    sandbox.control.fault({ kind: "rate_limit", problem: "minute", retry_after: 90 })
    await xero.refreshChart().catch(() => undefined)
    const parked = await quotaOf(store)
    const seconds = (new Date(parked.parked_until ?? 0).getTime() - Date.now()) / 1000
    expect(seconds).toBeGreaterThan(60)
    expect(seconds).toBeLessThanOrEqual(91)
    expect(parked.by_endpoint.reduce((all, { failed }) => all + failed, 0)).toBe(1)
  })
}

async function quotaOf(store: Awaited<ReturnType<typeof seededStore>>): Promise<QuotaAnswer> {
  const answer = await store.admin.client.fetch<{ quota: QuotaAnswer }>("/admin/xero/quota")
  return answer.quota
}
