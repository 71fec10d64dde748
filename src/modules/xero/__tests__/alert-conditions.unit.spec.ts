import { conditions } from "../alerts/conditions"
import { type Trouble } from "../alerts/read-trouble"

const now = new Date("2026-11-21T12:00:00Z")
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
const ahead = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

const fine: Trouble = {
  connection_id: "xcon_1",
  status: "connected",
  problem: null,
  now,
  renewed_at: ago(1),
  day_remaining: 4000,
  said_at: ago(1),
  parked_until: null,
  unanswered: 0,
  unanswered_since: null,
  held: 0,
  held_code: null,
  failed: 0,
  failing: 0,
  failing_code: null,
  looked_at: 0,
  pdfs_held: 0,
  pdfs_waiting: 0,
}

/** Kinds that would begin, and kinds that would go on if they were open. */
const found = (change: Partial<Trouble>) => {
  const all = conditions({ ...fine, ...change })
  return {
    begins: all.filter(({ details }) => details).map(({ kind }) => kind),
    stays: all.filter(({ stays }) => stays).map(({ kind }) => kind),
  }
}
const both = (kind: string) => ({ begins: [kind], stays: [kind] })
const NOTHING = { begins: [], stays: [] }
const detailsOf = (change: Partial<Trouble>, kind: string) =>
  conditions({ ...fine, ...change }).find((condition) => condition.kind === kind)?.details

describe("conditions", () => {
  it("finds nothing where nothing is wrong", () => {
    expect(found({})).toEqual(NOTHING)
  })

  it("tells of a lost authorisation with the connection's own sentence", () => {
    const change = { status: "authorisation_lost" as const, problem: "Connect again." }
    expect(found(change)).toEqual(both("authorisation_lost"))
    expect(detailsOf(change, "authorisation_lost")?.reason).toBe("Connect again.")
  })

  it.each([
    ["renewed two days ago", { renewed_at: ago(48) }, NOTHING],
    ["not renewed for three days", { renewed_at: ago(73) }, both("authorisation_lapsing")],
    ["never to be renewed", { renewed_at: null }, NOTHING],
    [
      "lost by now",
      { renewed_at: ago(1500), status: "authorisation_lost" as const },
      both("authorisation_lost"),
    ],
  ])("looks at a consent %s", (_what, change, expected) => {
    expect(found(change)).toEqual(expected)
  })

  it("says when Xero ends the consent: sixty days after the last renewal", () => {
    const renewed_at = new Date("2026-10-01T00:00:00Z")
    expect(detailsOf({ renewed_at }, "authorisation_lapsing")?.until).toBe(
      "2026-11-30T00:00:00.000Z"
    )
  })

  it.each([
    ["51 calls left", { day_remaining: 51 }, NOTHING],
    ["as few calls left as people need", { day_remaining: 50 }, both("quota_exhausted")],
    ["none left as was said yesterday", { day_remaining: 0, said_at: ago(24.5) }, NOTHING],
    ["nothing said yet", { day_remaining: null, said_at: null }, NOTHING],
    ["a pause of a minute", { parked_until: ahead(1) }, { begins: [], stays: ["quota_exhausted"] }],
    ["a pause of an hour", { parked_until: ahead(60) }, both("quota_exhausted")],
    ["a pause that is over", { parked_until: ahead(-1) }, NOTHING],
  ])("looks at the limits: %s", (_what, change, expected) => {
    expect(found(change)).toEqual(expected)
  })

  it("says until when Xero asked to pause", () => {
    const details = detailsOf({ parked_until: ahead(60) }, "quota_exhausted")
    expect(details?.until).toBe("2026-11-21T13:00:00.000Z")
  })

  it.each([
    ["held", { held: 2, held_code: "unmapped_tax" }, both("documents_held")],
    ["failed once", { failed: 1 }, { begins: [], stays: ["documents_failing"] }],
    ["failing", { failed: 3, failing: 1 }, both("documents_failing")],
    [
      "being looked at again",
      { looked_at: 1 },
      { begins: [], stays: ["documents_held", "documents_failing"] },
    ],
  ])("looks at entries that are %s", (_what, change, expected) => {
    expect(found(change)).toEqual(expected)
  })

  it.each([
    ["once", 1, ago(1), { begins: [], stays: ["xero_unreachable"] }],
    ["many times in a moment", 9, ago(0.3), { begins: [], stays: ["xero_unreachable"] }],
    ["for long", 3, ago(0.4), both("xero_unreachable")],
  ])("looks at a Xero that did not answer %s", (_what, unanswered, since, expected) => {
    expect(found({ unanswered, unanswered_since: since })).toEqual(expected)
  })

  it("tells of an outage once, and not of each order that fails with it as well", () => {
    const failing = { failed: 5, failing: 5, failing_code: "outage" }
    const outage = { unanswered: 40, unanswered_since: ago(1) }
    expect(found({ ...failing, ...outage }).begins).toEqual(["xero_unreachable"])
    expect(found({ ...failing, ...outage, failing_code: "unknown" }).begins).toHaveLength(2)
    expect(found(failing).begins).toEqual(["documents_failing"])
  })

  it("counts what is held and gives it five minutes", () => {
    const held = conditions({ ...fine, held: 7, held_code: "unmapped_tax" })[4]
    expect(held).toMatchObject({
      kind: "documents_held",
      details: { count: 7, code: "unmapped_tax" },
      grace_seconds: 300,
    })
  })

  it.each([
    ["held", { pdfs_held: 2, pdfs_waiting: 3 }, both("pdfs_held")],
    ["looked at again", { pdfs_waiting: 1 }, { begins: [], stays: ["pdfs_held"] }],
  ])("looks at PDFs that are %s", (_what, change, expected) => {
    expect(found(change)).toEqual(expected)
  })

  it("finds no trouble with an organisation that was disconnected", () => {
    const worst = { day_remaining: 0, held: 5, failed: 5, failing: 5, looked_at: 5, pdfs_held: 5 }
    expect(found({ ...worst, status: "disconnected" })).toEqual(NOTHING)
  })
})
