import { addressOf, organisationOf } from "../organisation-address"

describe("an address about an organisation", () => {
  it("names it beside what it names already", () => {
    expect(addressOf("/xero/log?state=held", "xcon_2")).toBe(
      "/xero/log?state=held&organisation=xcon_2"
    )
    expect(addressOf("/settings/xero", "xcon_2")).toBe("/settings/xero?organisation=xcon_2")
  })

  it("is as ever for the default one", () => {
    expect(addressOf("/xero/log?state=held", undefined)).toBe("/xero/log?state=held")
    expect(addressOf("/settings/xero", undefined)).toBe("/settings/xero")
  })

  it("is read back", () => {
    const read = (address: string) => organisationOf(new URL(address, "http://shop").searchParams)
    expect(read(addressOf("/xero", "xcon_2"))).toBe("xcon_2")
    expect(read("/xero")).toBeUndefined()
  })
})
