import { type ToSendAnswer } from "../../../api/admin/xero/answers"
import { type Format } from "../../hooks/frame/use-format"
import { textOfKeys as t } from "./text-of-keys"
import { listOf, whyToSend } from "../to-send-state"

const record = (more: Partial<ToSendAnswer>): ToSendAnswer => ({
  id: "order_1",
  subject_type: "order",
  subject_id: "order_1",
  label: "Order #1",
  created_at: "2026-07-01T00:00:00.000Z",
  in_xero: false,
  state: null,
  code: null,
  reason: null,
  next_try_at: null,
  waits: null,
  amount: "1.00",
  allocated: null,
  unallocated: null,
  currency_code: "GBP",
  allocations: [],
  ...more,
})

const format: Format = {
  time: (instant) => instant,
  day: (day) => day,
  month: (month) => month,
  money: (amount) => amount,
  number: (value) => String(value),
  country: (code) => code,
}

describe("what is to be sent", () => {
  it.each([
    [{}, "toSend.notLooked"],
    [{ state: "queued" }, "toSend.queued"],
    [{ state: "queued", waits: { until: null } }, "toSend.waitsForYou"],
    [{ state: "queued", waits: { until: "noon" } }, "toSend.waitsUntil noon"],
    [{ state: "running" }, "toSend.running"],
    [{ state: "held", reason: "Map it." }, "Map it."],
    [
      { state: "failed", reason: "No answer.", next_try_at: "noon" },
      "No answer. toSend.nextTry noon",
    ],
    [{ state: "skipped", reason: "Not paid." }, "Not paid."],
    [{ state: "skipped" }, "toSend.skipped"],
    [{ state: "done" }, "toSend.changedSince"],
    [{ state: "done", allocated: "0" }, "toSend.settledWithout"],
    [{ state: "done", allocated: "0", reason: "It was cancelled." }, "It was cancelled."],
  ] as [Partial<ToSendAnswer>, string][])("with %j says why: %s", (more, expected) => {
    expect(whyToSend(record(more), t, format)).toBe(expected)
  })

  it("is the list that the address names, else customers", () => {
    expect(["payments", "nonsense", null].map(listOf)).toEqual([
      "payments",
      "customers",
      "customers",
    ])
  })
})
