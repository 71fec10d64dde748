import { readFileSync } from "node:fs"
import { join } from "node:path"
import { localeOf } from "../locale-of"

const TRANSLATIONS = join(
  process.cwd(),
  "node_modules/@medusajs/dashboard/src/i18n/translations/index.ts"
)

/** The languages that the dashboard offers, as it names them. */
const languages = [...readFileSync(TRANSLATIONS, "utf8").matchAll(/^import (\w+) from/gm)].map(
  ([, code]) => code
)

describe("the admin's language for Intl", () => {
  it("is known for every language of the dashboard", () => {
    expect(languages).toEqual(expect.arrayContaining(["de", "fr", "enGB", "ptBR", "zhCN"]))
    for (const language of languages) {
      expect(Intl.NumberFormat.supportedLocalesOf(localeOf(language))).toHaveLength(1)
    }
  })

  it("keeps the country, which decides how a day is written", () => {
    const day = new Intl.DateTimeFormat(localeOf("enGB"), { dateStyle: "short", timeZone: "UTC" })
    expect(day.format(new Date("2026-07-31T00:00:00Z"))).toBe("31/07/2026")
  })
})
