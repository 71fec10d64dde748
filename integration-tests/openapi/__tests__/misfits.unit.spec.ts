import { misfits } from "../misfits"

const WAITING = { $ref: "#/components/schemas/WaitingAnswer" }
const right = { queued: 1, running: 0, held: 0, failed: 0 }

describe("the comparison of an answer with its schema", () => {
  it.each([
    ["nothing", right, 0],
    ["a member that is missing", { ...right, held: undefined }, 1],
    ["a member of another type", { ...right, held: "1" }, 1],
    ["a member that is not described", { ...right, parked: 1 }, 1],
    ["null", null, 1],
  ])("finds fault with %s", (_what, value, faults) => {
    const given: unknown = JSON.parse(JSON.stringify(value))
    expect(misfits(WAITING, given)).toHaveLength(faults)
    const nested = { type: "object", properties: { of: WAITING }, required: ["of"] }
    expect(misfits(nested, { of: given })).toHaveLength(faults)
  })

  it("finds fault with a time that is none, and a value that is not listed", () => {
    const alert = { $ref: "#/components/schemas/AlertAnswer" }
    const found = misfits(alert, { opened_at: "yesterday", kind: "rain" }).join("\n")
    expect(found).toMatch(/opened_at must match format "date-time"/)
    expect(found).toMatch(/kind must be equal to one of the allowed values/)
  })
})
