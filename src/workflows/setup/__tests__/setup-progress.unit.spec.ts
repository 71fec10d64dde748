import { CONFIRMED_STEPS, SETUP_STEPS, type SetupFacts, setupProgress } from "../setup-progress"

const connection: NonNullable<SetupFacts["connection"]> = {
  status: "connected",
  problem: null,
  base_currency: "GBP",
  start_date: "2026-11-01",
  sync_enabled: false,
  setup_done: [],
}
const of = (part: Partial<typeof connection>, rows: SetupFacts["rows"] = []) =>
  setupProgress({ connection: { ...connection, ...part }, rows })
const missing = (progress: ReturnType<typeof setupProgress>, step: string) =>
  progress.steps.find(({ id }) => id === step)?.missing

describe("how far the set-up is", () => {
  it("begins with connecting, and asks for that while nothing is connected", () => {
    const none = setupProgress({ connection: null, rows: [] })
    expect(none).toMatchObject({ step: "connect", finished: false })
    expect(none.steps.map(({ id }) => id)).toEqual(SETUP_STEPS)
    expect(none.steps.every(({ done, missing: lacks }) => !done && lacks)).toBe(true)
    expect(of({ status: "disconnected", sync_enabled: true })).toMatchObject({
      step: "connect",
      finished: false,
    })
    const lost = of({ status: "authorisation_lost", problem: "Xero refuses.", sync_enabled: true })
    expect(lost).toMatchObject({ step: "connect", finished: false })
    expect(missing(lost, "connect")).toBe("Xero refuses.")
  })

  it("is at the first step that the owner has not gone on from", () => {
    CONFIRMED_STEPS.forEach((step, index) => {
      const setup_done = CONFIRMED_STEPS.slice(0, index)
      expect(of({ setup_done: [...setup_done] }).step).toBe(step)
    })
    expect(of({ setup_done: [...CONFIRMED_STEPS] })).toMatchObject({
      step: "switch_on",
      finished: false,
    })
  })

  it("goes back to a step that something is missing for again, and says what", () => {
    const rows: SetupFacts["rows"] = [
      { kind: "revenue", label: "All products", problem: null },
      { kind: "tax", label: "VAT 20 %", problem: "Choose a tax rate." },
      { kind: "tax", label: "VAT 5 %", problem: "It was archived." },
      { kind: "tax", label: "VAT 0 %", problem: "It was archived." },
    ]
    const some = of({ setup_done: [...CONFIRMED_STEPS] }, rows)
    expect(some.step).toBe("taxes")
    expect(missing(some, "taxes")).toBe("VAT 20 %: Choose a tax rate. 2 more need you.")
    expect(missing(of({}, rows.slice(0, 3)), "taxes")).toContain("One more needs you.")
    expect(missing(of({}, rows.slice(0, 2)), "taxes")).toBe("VAT 20 %: Choose a tax rate.")
    expect(missing(some, "accounts")).toBeNull()
    expect(of({ setup_done: [...CONFIRMED_STEPS], start_date: null }).step).toBe("start")
    expect(missing(of({ base_currency: null, problem: "No answer." }), "organisation")).toBe(
      "The organisation could not be read from Xero yet. No answer."
    )
  })

  it("is finished once the sync is on, also where it was switched on without it", () => {
    const on = of({ sync_enabled: true })
    expect(on).toMatchObject({ step: "switch_on", finished: true })
    expect(on.steps.every(({ done }) => done)).toBe(true)
    const broken = of({ sync_enabled: true }, [
      { kind: "payment", label: "Stripe", problem: "It was archived." },
    ])
    expect(broken.finished).toBe(true)
    expect(broken.steps.filter(({ done }) => !done).map(({ id }) => id)).toEqual(["payments"])
  })
})
