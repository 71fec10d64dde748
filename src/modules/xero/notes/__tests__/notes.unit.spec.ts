import { type Attempt } from "../../log/attempt"
import { CAUSES } from "../../log/cause"
import { noteText } from "../note-text"
import { wantsNote } from "../wants-note"

const LINE: Attempt = {
  connection_id: "xcon_1",
  subject_type: "order",
  subject_id: "order_1",
  subject_label: "Order #12",
  document_kind: "invoice",
  source_id: "order_1",
  document_number: "ORD-12",
  xero_id: "x",
  action: "create",
  state: "done",
  code: null,
  reason: null,
  cause: "order.placed",
  correlation_id: null,
}

describe("notes in Xero's history", () => {
  it.each<[boolean, string, Partial<Attempt>]>([
    [false, "what was made by itself, which its history says anyhow", {}],
    [true, "what was changed", { action: "update" }],
    [true, "what was taken back", { action: "void" }],
    [true, "what was taken over", { action: "adopt" }],
    [true, "what a person sent", { cause: CAUSES.sent_by_hand }],
    [true, "what a person retried", { cause: CAUSES.retried_by_hand, document_kind: "refund" }],
    [false, "a contact that changed", { action: "update", document_kind: "contact" }],
    [
      true,
      "a contact that a person sent",
      { cause: CAUSES.sent_by_hand, document_kind: "contact" },
    ],
    [
      false,
      "past orders, each of which would cost a call",
      { action: "adopt", cause: CAUSES.backfill },
    ],
    [false, "what followed from a setting, thousands at once", { cause: CAUSES.mappings }],
    [
      false,
      "an allocation, which has no history",
      { action: "update", document_kind: "allocation" },
    ],
    [false, "what Xero refused", { action: "update", state: "held" }],
    [false, "what has no id in Xero", { action: "update", xero_id: null }],
  ])("are wanted (%s) of %s", (wanted, _what, more) => {
    expect(wantsNote({ ...LINE, ...more })).toBe(wanted)
  })

  it("say what was done, to what, why and when, and name nobody", () => {
    const at = new Date("2026-11-21T18:05:59.999Z")
    const say = (more: Partial<Attempt>) => noteText({ ...LINE, ...more, at })
    expect(say({ action: "update", cause: "order-edit.confirmed" })).toBe(
      "Changed by Medusa: Order #12, event order-edit.confirmed, 2026-11-21 18:05 UTC."
    )
    expect(say({ cause: CAUSES.sent_by_hand, actor_id: "user_1" })).toBe(
      "Sent by Medusa: Order #12, sent by a user of the store, 2026-11-21 18:05 UTC."
    )
    expect(say({ action: "void", cause: "scan of orders" })).toBe(
      "Taken back by Medusa: Order #12, scan of orders, 2026-11-21 18:05 UTC."
    )
    expect(say({ cause: "x".repeat(3000) })).toHaveLength(250)
  })
})
