import { sourcesOfOrder } from "../../mapping/asked-sources"
import { customerSnapshot } from "../customer-snapshot"
import { type CustomerRecord, type ItemRecord, type OrderRecord } from "../order-record"
import { orderSnapshot } from "../order-snapshot"

const customer = (more: Partial<CustomerRecord> = {}): CustomerRecord => ({
  id: "cus_1",
  has_account: true,
  email: "jane@example.com",
  first_name: "Jane",
  last_name: "Roe",
  company_name: null,
  phone: null,
  created_at: "2026-01-01T00:00:00Z",
  ...more,
})
const item = (more: Partial<ItemRecord> = {}): ItemRecord => ({
  id: "item_1",
  title: "Shirt",
  is_tax_inclusive: false,
  product_id: "prod_1",
  raw_quantity: { value: "3" },
  raw_unit_price: { value: "10.005" },
  ...more,
})
const order = (more: Partial<OrderRecord> = {}): OrderRecord => ({
  id: "order_1",
  display_id: 1,
  version: 1,
  status: "pending",
  created_at: "2026-01-01T00:00:00Z",
  updated_at: new Date("2026-01-02T00:00:00Z"),
  currency_code: "gbp",
  ...more,
})

describe("an order as read", () => {
  it("knows what its products are grouped by, the type as it was sold first", () => {
    const product = {
      type_id: "ptyp_now",
      collection_id: "pcol_1",
      categories: [{ id: "pcat_2" }, { id: "pcat_1" }],
      tags: [{ id: "ptag_1" }],
    }
    const of = (one: ItemRecord) => orderSnapshot(order({ items: [one] }), 2).lines[0].product
    expect(of(item({ product, product_type_id: "ptyp_then" }))).toEqual({
      id: "prod_1",
      type_id: "ptyp_then",
      collection_id: "pcol_1",
      category_ids: ["pcat_1", "pcat_2"],
      tag_ids: ["ptag_1"],
    })
    expect(of(item({ product, product_type_id: null }))?.type_id).toBe("ptyp_now")
    expect(of(item({ product: null }))).toMatchObject({ id: "prod_1", tag_ids: [] })
    expect(of(item({ product_id: null }))).toBeNull()
  })

  it("reads the same however the rows of its parts lie", () => {
    const payment = { provider_id: "pp_card", currency_code: "gbp" }
    const line = { reference: null, created_at: "2026-01-01T00:00:00Z", raw_amount: { value: "1" } }
    const post = { name: "Post", is_tax_inclusive: false, raw_amount: { value: "5" } }
    const parts = {
      items: [item({ id: "ordli_1" }), item({ id: "ordli_2" })],
      shipping_methods: [
        { ...post, id: "ordsm_1" },
        { ...post, id: "ordsm_2" },
      ],
      credit_lines: [
        { ...line, id: "ordcl_1" },
        { ...line, id: "ordcl_2" },
      ],
      payment_collections: [
        { payments: [{ ...payment, id: "pay_1" }] },
        { payments: [{ ...payment, id: "pay_2" }] },
      ],
    }
    const otherwise = Object.fromEntries(
      Object.entries(parts).map(([name, rows]) => [name, [...rows].reverse()])
    )
    expect(orderSnapshot(order(otherwise), 2)).toEqual(orderSnapshot(order(parts), 2))
  })

  it("knows its channel's name, when it changed, and when its credit lines were written", () => {
    const read = orderSnapshot(
      order({
        sales_channel_id: "sc_1",
        sales_channel: { name: "Webshop" },
        credit_lines: [
          {
            id: "ocl_1",
            reference: "gift-card",
            raw_amount: { value: "5.5" },
            created_at: "2026-01-03",
          },
        ],
      }),
      2
    )
    expect(read).toMatchObject({
      sales_channel_name: "Webshop",
      updated_at: "2026-01-02T00:00:00.000Z",
      credit_lines: [
        {
          id: "ocl_1",
          amount: "5.5",
          reference: "gift-card",
          created_at: "2026-01-03T00:00:00.000Z",
        },
      ],
    })
  })

  it("keeps what came back apart from what was ordered, exactly", () => {
    const detail = {
      raw_return_received_quantity: { value: "1" },
      raw_return_dismissed_quantity: { value: "0.5" },
    }
    const [line] = orderSnapshot(order({ items: [item({ detail })] }), 2).lines
    expect(line).toMatchObject({ quantity: "1.5", ordered_quantity: "3", unit_price: "10.005" })
  })

  it("says which taxes and providers it has to have mapped", () => {
    const lines = [
      item({
        tax_lines: [
          { code: "GST", raw_rate: { value: "5" } },
          { code: "QST", raw_rate: { value: "9.975" } },
        ],
      }),
      item({ id: "item_2" }),
    ]
    const payment = (provider_id: string, captured: boolean) => ({
      id: `pay_${provider_id}`,
      provider_id,
      currency_code: "cad",
      captures: captured
        ? [{ id: "capt_1", created_at: "2026-01-01", raw_amount: { value: "1" } }]
        : [],
    })
    const read = orderSnapshot(
      order({
        items: lines,
        billing_address: { country_code: "CA" },
        payment_collections: [{ payments: [payment("pp_old", true), payment("pp_idle", false)] }],
      }),
      2
    )
    expect(sourcesOfOrder(read)).toMatchObject({
      tax_rates: [{ code: null, rate: "14.975", country_code: "ca", parts: [{}, {}] }],
      payment_providers: [{ id: "pp_old" }],
    })
  })
})

describe("a customer as read", () => {
  it("has its groups, and its numbers from the metadata", () => {
    const of = (metadata: Record<string, unknown> | null) => {
      const { tax_number, account_number } = customerSnapshot(customer({ metadata }))
      return [tax_number, account_number]
    }
    expect(of({ vat_number: " GB123 ", account_number: "A-7" })).toEqual(["GB123", "A-7"])
    expect(of({ vat_id: "DE1", vat_number: "", tax_number: 5 })).toEqual(["DE1", null])
    expect(of(null)).toEqual([null, null])
    const groups = [{ id: "cusgroup_2" }, { id: "cusgroup_1" }]
    expect(customerSnapshot(customer({ groups })).group_ids).toEqual(["cusgroup_1", "cusgroup_2"])
  })
})
