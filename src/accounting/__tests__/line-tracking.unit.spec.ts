import { lineTracking } from "../mapping/line-tracking"
import { type Mapping } from "../mapping/mapping"
import { chart } from "./books"

const map = (kind: Mapping["kind"], source: string, target: string) => ({ kind, source, target })

describe("tracking", () => {
  const options = (...names: string[]) =>
    names.map((name) => ({
      tracking_option_id: name,
      name,
      status: name.startsWith("old") ? "ARCHIVED" : "ACTIVE",
    }))
  const category = (id: string, status: string, ...names: string[]) => ({
    tracking_category_id: id,
    name: id,
    status,
    options: options(...names),
  })
  const tracking = [
    category("Channel", "ACTIVE", "web", "pos", "old"),
    category("Region", "ACTIVE", "north", "south"),
    category("Gone", "ARCHIVED", "any"),
  ]
  const order = { sales_channel_id: "sc", sales_channel_name: "Webshop", region_id: "reg" }
  const of = (channel: string | null, region: string | null, one = order) =>
    lineTracking(one, {
      chart: { ...chart(), tracking },
      mappings: [
        ...(channel ? [map("tracking", "sales_channel:sc", channel)] : []),
        ...(region ? [map("tracking", "region:reg", region)] : []),
      ],
    })
  const named = (found: ReturnType<typeof of>) =>
    found.ok
      ? found.value.map((one) => `${one.TrackingCategoryID}/${one.TrackingOptionID}`)
      : found.code

  it.each([
    ["both", "Channel/web", "Region/north", ["Channel/web", "Region/north"]],
    ["the sales channel's of one category", "Channel/web", "Channel/pos", ["Channel/web"]],
    ["the region's alone", null, "Region/south", ["Region/south"]],
    ["nothing", null, null, []],
    ["a reason to wait for an archived option", "Channel/old", null, "archived_tracking"],
    ["a reason to wait for an archived category", null, "Gone/any", "archived_tracking"],
    ["a reason to wait for what is not there", "Channel/none", null, "archived_tracking"],
    [
      "no account of a choice that another overrides",
      "Channel/web",
      "Channel/old",
      ["Channel/web"],
    ],
  ])("is %s", (_what, channel, region, found) => {
    expect(named(of(channel, region))).toEqual(found)
  })

  it("belongs to the order's own channel and region, and says whose choice it was", () => {
    const other = { ...order, sales_channel_id: "other" }
    expect(named(of("Channel/web", "Region/north", other))).toEqual(["Region/north"])
    expect(of("Channel/web", null)).toMatchObject({
      because: "Channel: web because of the sales channel Webshop",
    })
    expect(of("Channel/old", null)).toMatchObject({ message: expect.stringContaining("Webshop") })
  })
})
