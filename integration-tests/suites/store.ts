import { type Suite } from "../xero/on-one-host"
import { captureOrder } from "../store/capture-order"
import { seededStore } from "../store/seeded-store"
import { placeOrder } from "../store/place-order"
import { readOrder } from "../store/read-order"
import { registerCustomer } from "../store/register-customer"
import type { Store } from "../store/store"

export const store: Suite = ({ api }) => {
  let store: Store

  beforeAll(async () => {
    store = await seededStore(String(api.defaults.baseURL))
  })

  it("sells to a guest with British tax in the price, and captures in two parts", async () => {
    const placed = await placeOrder(store, {
      region: "uk",
      from: { email: "guest@example.com" },
      items: { "SWEAT-M": 3, "BOOK-PB": 1 },
    })
    // 3 × 33.33 + 12.99 + 4.95; tax is a sixth of what is taxed at 20 %, and books are free of it.
    expect(placed.total).toBe(117.93)
    expect(placed.tax_total).toBeCloseTo(104.94 / 6, 6)

    await captureOrder(store, placed.id, 50)
    expect((await readOrder(store, placed.id)).payment_status).toBe("partially_captured")

    const payment = await captureOrder(store, placed.id)
    expect(payment.captures?.map((capture) => capture.amount).sort()).toEqual([50, 67.93])
    expect((await readOrder(store, placed.id)).payment_status).toBe("captured")
  })

  it("sells the same with a delivery that is known from the order before", async () => {
    const place = () =>
      placeOrder(store, {
        region: "uk",
        from: { email: "guest@example.com" },
        items: { "SWEAT-M": 1, "BOOK-PB": 2 },
        delivery: "express",
      })
    const said = async () => {
      const { order } = await store.admin.admin.order.retrieve((await place()).id, {
        fields: "total,tax_total,shipping_total,*shipping_methods,*shipping_methods.tax_lines",
      })
      const { name, amount, is_tax_inclusive, shipping_option_id, tax_lines } =
        order.shipping_methods[0]
      const taxes = tax_lines?.map(({ code, rate, description, provider_id, total }) => ({
        code,
        rate,
        description,
        provider_id,
        total,
      }))
      const delivery = { name, amount, is_tax_inclusive, shipping_option_id, taxes }
      const { total, tax_total, shipping_total } = order
      expect(taxes).toHaveLength(1)
      return { delivery, total, tax_total, shipping_total }
    }
    expect(await said()).toEqual(await said())
  })

  it("sells to a German customer with an account, tax on top, a discount and express delivery", async () => {
    const greta = await registerCustomer(store, {
      email: "greta@example.com",
      first_name: "Greta",
      last_name: "Lindner",
      region: "germany",
    })
    const placed = await placeOrder(store, {
      region: "germany",
      from: greta,
      items: { "TEE-M": 2, "BOOK-HB": 1 },
      promoCodes: ["WELCOME10"],
      delivery: "express",
    })
    // (31.90 × 0.9 + 18.35) × 19 % + 25.22 × 0.9 × 7 %
    expect(placed.tax_total).toBeCloseTo(8.9414 + 1.58886, 6)
    expect((await readOrder(store, placed.id)).customer_id).toBe(greta.id)
  })
}
