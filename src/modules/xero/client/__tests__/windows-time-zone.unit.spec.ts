import { ianaTimeZone } from "../windows-time-zone"

describe("time zone of an organisation", () => {
  it.each([
    ["GMTSTANDARDTIME", "GB", "Europe/London"],
    ["GMTSTANDARDTIME", "IE", "Europe/Dublin"],
    ["AUSEASTERNSTANDARDTIME", "AU", "Australia/Sydney"],
    ["EAUSTRALIASTANDARDTIME", "AU", "Australia/Brisbane"],
    ["NEWZEALANDSTANDARDTIME", "NZ", "Pacific/Auckland"],
    ["EASTERNSTANDARDTIME", "US", "America/New_York"],
    ["PACIFICSTANDARDTIME", undefined, "America/Los_Angeles"],
    ["WEUROPESTANDARDTIME", "DE", "Europe/Berlin"],
    ["SINGAPORESTANDARDTIME", "SG", "Asia/Singapore"],
    ["UTC", undefined, "Etc/UTC"],
    ["MIDDLEEARTHSTANDARDTIME", "GB", "Etc/UTC"],
    ["", "GB", "Etc/UTC"],
  ])("%s in %s is %s", (name, country, zone) => {
    expect(ianaTimeZone(name, country)).toBe(zone)
    expect(() => new Intl.DateTimeFormat("en", { timeZone: zone })).not.toThrow()
  })
})
