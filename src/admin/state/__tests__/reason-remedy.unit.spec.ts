import { readFileSync } from "node:fs"
import { join } from "node:path"
import { type ReasonAnswer } from "../../../api/admin/xero/answers"
import { en } from "../../i18n/en"
import { reasonCode, remedyOf } from "../reason-remedy"

const reason = (code: string): ReasonAnswer => ({
  code,
  state: "held",
  count: 1,
  reason: null,
  subject_type: "order",
  subject_id: "order_1",
  subject_label: "Order #1",
  since: "2026-07-01T00:00:00.000Z",
  at: "2026-07-01T00:00:00.000Z",
})

/** The codes of a union of texts, from the file that names them. */
function codesIn(path: string, name: string): string[] {
  const text = readFileSync(join(__dirname, "../../../accounting", path), "utf8")
  const union = text.slice(text.indexOf(`export type ${name}`)).split("\n\n")[0]
  return [...union.matchAll(/\| "(\w+)"/g)].map(([, code]) => code)
}

describe("the remedy of a reason", () => {
  it("has words for every reason that a document or a fault may have", () => {
    const codes = [
      ...codesIn("ledger/hold.ts", "HoldCode"),
      ...codesIn("fault/fault.ts", "FaultKind"),
    ]
    expect(codes.length).toBeGreaterThan(25)
    expect(codes.filter((code) => reasonCode(code) === "other")).toEqual([])
    expect(
      Object.keys(en.reasons.code).filter((code) => ![...codes, "other"].includes(code))
    ).toEqual([])
  })

  it("leads to where it is mended", () => {
    const to = (code: string) => remedyOf(reason(code), "https://go.xero.com")
    expect(to("unmapped_tax")).toMatchObject({ to: "/settings/xero/mapping", outside: false })
    expect(to("found_in_xero")).toMatchObject({ remedy: "subject", to: "/orders/order_1" })
    expect(to("archived_contact")).toEqual({
      remedy: "xero",
      to: "https://go.xero.com",
      outside: true,
    })
    expect(to("a code of a later version")).toMatchObject({ to: "/orders/order_1" })
    expect(to("toString")).toMatchObject({ remedy: "subject" })
  })
})
