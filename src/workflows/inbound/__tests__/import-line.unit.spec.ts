import { type ClaimedImport } from "../../../modules/xero/imports/claim-imports"
import { importLine } from "../import-line"

const ONE: ClaimedImport = {
  id: "xdoc_1",
  source_id: "xero:1",
  order_id: "order_1",
  key: "FPS",
  xero_id: "pay-1",
  import_of: "payment",
  state: "posted",
  import_state: "pending",
  import_reason: null,
  currency_code: "GBP",
  total: "30.00",
  invoice_number: "ORD-1",
  invoice_state: "posted",
}
const CAUSE = { cause: "webhook of Xero" }
const lineOf = (
  one: Partial<ClaimedImport>,
  import_state: ClaimedImport["import_state"],
  reason: string | null = null
) => importLine("xcon_1", { ...ONE, ...one }, { import_state, reason }, CAUSE)

describe("the log's line for a payment recorded in Xero", () => {
  it("tells what it comes to, how it came to be known and how it ended", () => {
    expect(lineOf({}, "applied")).toMatchObject({
      subject_id: "order_1",
      action: "import",
      state: "done",
      amount: "30.00",
      currency_code: "GBP",
      xero_id: "pay-1",
      cause: "webhook of Xero",
    })
    expect(lineOf({}, "unapplied", "Too much.")).toMatchObject({
      state: "held",
      code: "not_applied",
      reason: "Too much.",
    })
    expect(lineOf({ state: "removed" }, "withdrawn")).toMatchObject({
      state: "done",
      reason: expect.stringContaining("before") as string,
    })
  })

  it("puts a refund on the order down to the owner's policy, not to who looked", () => {
    expect(lineOf({ state: "removed", import_state: "applied" }, "reversed")).toMatchObject({
      action: "reverse",
      cause: "policy on removed payments",
      actor_id: null,
    })
  })

  it("says nothing of what stands as it did, and links no credit as a payment", () => {
    const waits = { import_state: "unapplied" as const, import_reason: "Too much." }
    expect(lineOf(waits, "unapplied", "Too much.")).toBeNull()
    expect(lineOf(waits, "unapplied", "It is void.")).not.toBeNull()
    expect(lineOf({ import_of: "overpayment" }, "applied")?.xero_id).toBeNull()
  })
})
