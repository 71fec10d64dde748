import { namesIn } from "../names-in"
import { orderNames } from "../order-names"

const names = orderNames({ id: "order_01ABC", display_id: 1001 }, { invoice_number_prefix: "ORD-" })
const sure = (text: string | null) => names.sure.some((name) => namesIn("X", text).includes(name))
const bare = (text: string | null) => namesIn("X", text).includes(names.bare)

describe("what an invoice names", () => {
  it.each([
    "#1001",
    "Order #1001",
    "Order 1001",
    "order no. 1001",
    "ORDER NUMBER: 1001",
    "Web shop, Order: #1001, thanks",
    "order_01ABC",
    "see order_01abc!",
    "ORD-1001",
    "ord-1001.",
    "Order #1001 · PO 77",
  ])("is surely order 1001 in %s", (text) => {
    expect(sure(text)).toBe(true)
  })

  it.each(["1001", "INV-1001", "Sale 1001 of May", "SHOP/1001", "No 1001, paid", "#1001-2"])(
    "may be order 1001 in %s",
    (text) => {
      expect(sure(text)).toBe(false)
      expect(bare(text)).toBe(true)
    }
  )

  it.each([
    "10010",
    "#10010",
    "Order 11001",
    "Order 1001a",
    "INV-01001",
    "0001001",
    "ORD-10015",
    "order_01ABCD",
    "preorder1001",
    "1001@example.com",
    "1001-06-01",
    "",
    null,
  ])("is not order 1001 in %s", (text) => {
    expect(sure(text)).toBe(false)
    expect(bare(text)).toBe(false)
  })

  it("keeps nothing of names and addresses of people, nor of telephone numbers", () => {
    const text = "Jane Roe, jane.roe77@example.com, +447700900123, 12 High Street"
    expect(namesIn("Jane", text)).toEqual(["12"])
  })

  it("knows the own number whatever the owner puts before it", () => {
    const own = (prefix: string) =>
      orderNames({ id: "order_1", display_id: 7 }, { invoice_number_prefix: prefix }).sure
    for (const prefix of ["ORD-", "Web/", "SI.2026.", "Shop_", "Web order no. ", "# "]) {
      const [, , name] = own(prefix)
      expect(namesIn(`${prefix}7`, null)).toContain(name)
    }
    expect(own("")).toEqual(["#7", "order_1"])
  })
})
