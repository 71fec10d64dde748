import { type Suite } from "../xero/on-one-host"
import type { PreviewAnswer } from "../../src/api/admin/xero/answers"
import { captureOrder } from "../store/capture-order"
import { placeOrder } from "../store/place-order"
import { connectStore } from "../xero/connect-store"
import { sandbox } from "../xero/the-sandbox"

export const preview: Suite = ({ api }) => {
  it("shows what would be made and what would wait, and sends nothing", async () => {
    const shop = await connectStore(sandbox, String(api.defaults.baseURL))
    for (const email of ["one@example.com", "two@example.com"]) {
      const order = await placeOrder(shop.store, {
        region: "uk",
        from: { email },
        items: { "SWEAT-M": 2 },
      })
      const payment = await captureOrder(shop.store, order.id)
      await shop.store.admin.admin.payment.refund(payment.id, { amount: 12.34 })
    }
    const preview = async () => {
      const { client } = shop.store.admin
      return (await client.fetch<{ preview: PreviewAnswer }>("/admin/xero/preview")).preview
    }
    expect(await preview()).toMatchObject({
      orders: 2,
      customers: 2,
      documents: { invoice: 2, credit_note: 2, payment: 2, refund: 2 },
      held: [],
      partial: false,
    })

    const { rows } = await shop.xero.mappings()
    const [{ source }] = rows.filter(({ kind, target }) => kind === "payment" && target)
    await shop.xero.map([{ kind: "payment", source, target: null }])
    const { documents, held } = await preview()
    expect(documents).toEqual({ invoice: 2, credit_note: 2, payment: 0, refund: 0 })
    // Both orders wait for the same remedy, whichever amounts their sentences name.
    expect(held).toEqual([
      { code: "unmapped_payment", message: expect.stringContaining("account"), orders: 2 },
    ])
    expect(sandbox.control.calls({ method: "PUT" })).toEqual([])
  })
}
