import { type CallSlot } from "../client/quota-gate"
import { patientGate } from "../quota/patient-gate"

/** A line in front of the gate, by what it answers one after the other. */
function lineOf(answers: CallSlot[], life = { ending: false }) {
  const waiting = [...answers]
  const gate = patientGate(
    {
      reserve: async () => waiting.shift() ?? { granted: true, slot_id: "last" },
      settle: async () => undefined,
    },
    life
  )
  return { reserve: () => gate.reserve("tenant", "backfill"), left: () => waiting.length }
}

const inLine = (retry_after_seconds: number): CallSlot => ({
  granted: false,
  in_line: true,
  retry_after_seconds,
})

describe("a gate with a line in front of it", () => {
  it("lets a call wait for the turn that comes by itself", async () => {
    const began = performance.now()
    const { reserve } = lineOf([inLine(0.03), inLine(0.05)])
    expect(await reserve()).toEqual({ granted: true, slot_id: "last" })
    expect(performance.now() - began).toBeGreaterThanOrEqual(75)
  })

  it.each<[string, CallSlot, boolean]>([
    ["a pause that Xero asked for", { granted: false, retry_after_seconds: 1 }, false],
    ["a turn that is far away", inLine(30), false],
    ["the end of the process", inLine(0.01), true],
  ])("sends away at once because of %s", async (_what, answer, ending) => {
    const { reserve, left } = lineOf([answer, inLine(0.01)], { ending })
    expect(await reserve()).toEqual(answer)
    expect(left()).toBe(1)
  })
})
