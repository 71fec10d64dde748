import { en } from "../../../src/admin/i18n/en"
import { ALERT_KINDS } from "../../../src/modules/xero/alerts/alert"
import { alertWords } from "../../../src/workflows/alerts/alert-words"
import { textOf } from "../guide-pages"

/** The members of a union of texts, which a running program does not know. */
function unionOf(file: string, name: string): string[] {
  const [, union = ""] = new RegExp(`type ${name} =([\\s\\S]*?)\\n\\n`).exec(textOf(file)) ?? []
  return [...union.matchAll(/"([a-z_]+)"/g)].map(([, member]) => member)
}

const HOLDS = unionOf("src/accounting/ledger/hold.ts", "HoldCode")
const FAULTS = unionOf("src/accounting/fault/fault.ts", "FaultKind")
const IMPORTS = [
  ...textOf("src/workflows/inbound/import-line.ts").matchAll(/code: "([a-z_]+)"/g),
].map(([, code]) => code)

const [, ...pieces] = textOf("docs/troubleshooting.md").split(/^##+ /m)
const SECTIONS = pieces.flatMap((piece) => {
  const [, code, text] = /^`([a-z_]+)`\n([\s\S]*)$/.exec(piece) ?? []
  return code ? [{ code, text: text.replace(/\s+/g, " ").trim() }] : []
})
const sectionOf = (wanted: string) => SECTIONS.find(({ code }) => code === wanted)?.text

describe("docs/troubleshooting.md", () => {
  it("explains every reason to wait, every trouble and every alert, once", () => {
    const counts = [HOLDS, FAULTS, IMPORTS, ALERT_KINDS].map(({ length }) => length)
    expect(Math.min(...counts)).toBeGreaterThan(1)
    const all = new Set([...HOLDS, ...FAULTS, ...IMPORTS, ...ALERT_KINDS])
    expect(SECTIONS.map(({ code }) => code).sort()).toEqual([...all].sort())
  })

  it.each(SECTIONS)("says of $code what to do and what happens by itself", ({ text }) => {
    expect(text).toMatch(/^\*\*[^*]+\.\*\* .+ - \*\*What to do:\*\* .+ - \*\*By itself:\*\* ./)
  })

  it.each(Object.entries(en.reasons.code).filter(([code]) => code !== "other"))(
    "calls %s what the admin calls it",
    (code, { name }) => {
      expect(sectionOf(code)).toContain(`**${name}.**`)
    }
  )

  it.each(ALERT_KINDS)("calls the alert %s what it is announced as", (kind) => {
    const details = { count: 2, code: null, until: null, reason: null }
    const { title } = alertWords({ kind, details, organisation_name: "", time_zone: "UTC" })
    const name = title.replace(/^2 /, "").replace(/: $/, "")
    expect(sectionOf(kind)?.toLowerCase()).toContain(`**${name.toLowerCase()}.**`)
    expect(textOf("docs/alerts.md")).toContain(`(troubleshooting.md#${kind})`)
  })
})
