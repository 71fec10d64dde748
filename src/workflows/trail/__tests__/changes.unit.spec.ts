import { settings } from "../../../accounting/__tests__/books"
import { type MappingChange } from "../../mapping/save-mappings"
import { mappingChanges } from "../mapping-changes"
import { routeChanges } from "../route-changes"
import { settingChanges } from "../setting-changes"

describe("what the log says of a change", () => {
  it("names each setting that became another, and none that stays", () => {
    const before = {
      sync_enabled: false,
      due_days: 0,
      item_code: null,
      sales_channel_ids: ["b", "a"],
      invoice_status: "DRAFT",
    }
    const change = {
      sync_enabled: true,
      due_days: 14,
      item_code: "",
      sales_channel_ids: ["a", "b"],
      invoice_status: undefined,
    }
    expect(settingChanges(before, change)).toEqual([
      { name: "Sync", before: "off", after: "on" },
      { name: "Days until due", before: "0", after: "14" },
    ])
    expect(settingChanges(before, { sales_channel_ids: [] })).toEqual([
      { name: "Sales channels", before: "a, b", after: null },
    ])
  })

  it("keeps an address to itself, even where one takes the place of another", () => {
    const changes = settingChanges(
      { alert_email: "a@example.com" },
      { alert_email: "b@example.com" }
    )
    expect(changes).toEqual([{ name: "Email for alerts", before: "set", after: "set" }])
  })

  it("names each mapping that became another, the last one of a source", () => {
    const tax = { kind: "tax" as const, source: "txr_1" }
    const days = { kind: "due_days" as const, source: "default" }
    const before = [
      { ...tax, target: "OUTPUT" },
      { ...days, target: "7" },
    ]
    const wanted = [
      { ...tax, target: null },
      { ...tax, target: "OUTPUT2" },
      { ...days, target: "7" },
    ]
    expect(mappingChanges(before, wanted, null)).toEqual([
      { name: "Mapping of tax: txr_1", before: "OUTPUT", after: "OUTPUT2" },
    ])
    expect(mappingChanges([], [{ ...days, target: null }], null)).toEqual([])
  })

  it("names accounts, tax rates and tracking options as Xero does, and choices in words", () => {
    const option = { tracking_option_id: "north", name: "North", status: "ACTIVE" }
    const category = { tracking_category_id: "region", name: "Region", status: "ACTIVE" }
    const chart = { ...settings().chart, tracking: [{ ...category, options: [option] }] }
    const change = (kind: MappingChange["kind"], target: string) =>
      mappingChanges([], [{ kind, source: "any", target }], chart).map(({ after }) => after)
    expect(change("revenue", "acc-200")).toEqual(["200 Sales"])
    expect(change("tax", "OUTPUT2")).toEqual(["20% (VAT on Income)"])
    expect(change("tracking", "region/north")).toEqual(["Region: North"])
    expect(change("payment", "do_not_post")).toEqual(["do not post"])
    expect(change("payment", "acc-gone")).toEqual(["acc-gone"])
    expect(settingChanges({ send_when: "at_once" }, { send_when: "by_hand" })).toEqual([
      { name: "When to send", before: "at once", after: "by hand" },
    ])
  })

  it("names each rule that was set, changed or dropped, with the organisations' names", () => {
    const route = (source: string, connection_id: string) => ({
      kind: "sales_channel" as const,
      source,
      connection_id,
    })
    const changes = routeChanges(
      { default_connection_id: "one", routes: [route("a", "one"), route("b", "two")] },
      { default_connection_id: "two", routes: [route("b", "two"), route("c", "gone")] },
      new Map([
        ["one", "Shop Ltd"],
        ["two", "Shop GmbH"],
      ])
    )
    expect(changes).toEqual([
      { name: "Orders without a rule", before: "Shop Ltd", after: "Shop GmbH" },
      { name: "Orders of sales channel a", before: "Shop Ltd", after: null },
      { name: "Orders of sales channel c", before: null, after: "gone" },
    ])
  })
})
