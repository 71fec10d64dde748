import { type SetupAnswer } from "../../../api/admin/xero/answers"
import { SETUP_STEPS } from "../../../workflows/setup/setup-progress"
import { isReachable, neighbour, shownStep } from "../setup-state"

const at = (step: SetupAnswer["step"], finished = false): SetupAnswer => ({
  step,
  finished,
  steps: SETUP_STEPS.map((id) => ({ id, done: false, missing: null })),
})

describe("which step of the set-up is shown", () => {
  it("is the one that is reached, unless the address names an earlier one", () => {
    expect(shownStep(at("taxes"), null)).toBe("taxes")
    expect(shownStep(at("taxes"), "accounts")).toBe("accounts")
    expect(shownStep(at("taxes"), "preview")).toBe("taxes")
    expect(shownStep(at("taxes"), "nonsense")).toBe("taxes")
  })

  it("is none once all is done, but all may be looked at again", () => {
    expect(shownStep(at("switch_on", true), null)).toBeNull()
    expect(shownStep(at("switch_on", true), "options")).toBe("options")
  })

  it("has neighbours as far as there are any, and those beyond are out of reach", () => {
    expect(neighbour(at("connect"), "connect", -1)).toBeNull()
    expect(neighbour(at("connect"), "connect", 1)).toBe("organisation")
    expect(neighbour(at("connect"), "switch_on", 1)).toBeNull()
    expect(isReachable(at("options"), "options")).toBe(true)
    expect(isReachable(at("options"), "start")).toBe(false)
  })
})
