import { ALERT_KINDS, NO_DETAILS } from "../../../modules/xero/alerts/alert"
import { alertWords, type WordedAlert } from "../alert-words"
import { endedWords } from "../ended-words"
import { isHidden } from "../is-hidden"

const alert = (
  kind: WordedAlert["kind"],
  details: Partial<WordedAlert["details"]> = {}
): WordedAlert => ({
  kind,
  details: { ...NO_DETAILS, ...details },
  organisation_name: "Harbour & Sons",
  time_zone: "Australia/Sydney",
})

describe("alertWords", () => {
  it.each(ALERT_KINDS)("has a title, a sentence and a way to go for %s", (kind) => {
    for (const words of [
      alertWords(alert(kind)),
      endedWords(alert(kind), false),
      endedWords(alert(kind), true),
    ]) {
      expect(words.title).toContain("Harbour & Sons")
      expect(words.text).toMatch(/^[A-Z].*\.$/)
      expect(words.path).toMatch(/^\/(settings\/)?xero/)
      expect(`${words.title} ${words.text}`).not.toMatch(/undefined|null|NaN|_|\s\s|,\./)
    }
  })

  it("says what is held, why mostly, and where to look", () => {
    expect(alertWords(alert("documents_held", { count: 1, code: "unmapped_tax" }))).toEqual({
      title: "1 order or customer waits for you: Harbour & Sons",
      text: "They are not in Xero, or not wholly, mostly because a tax rate has not been chosen. Look at the sync log under Xero: it names each of them, the reason and the remedy.",
      path: "/xero/log?state=held",
    })
    expect(alertWords(alert("documents_held", { count: 1200 })).title).toMatch(
      /^1,200 orders or customers wait/
    )
  })

  it("leaves out a reason that has no words", () => {
    const { text } = alertWords(alert("documents_failing", { count: 2, code: "toString" }))
    expect(text).toMatch(/^They could not be sent to Xero after several tries\. /)
  })

  it("names days and hours in the organisation's time", () => {
    const until = "2026-11-30T14:30:00Z"
    expect(alertWords(alert("authorisation_lapsing", { until })).text).toContain(
      "Xero ends it on 1 December 2026."
    )
    expect(alertWords(alert("quota_exhausted", { until })).text).toContain(
      "a pause until 1 Dec 2026, 01:30."
    )
  })

  it("repeats the connection's own sentence where the authorisation is lost", () => {
    const reason = "Xero no longer accepts the authorisation. Connect again under Settings → Xero."
    expect(alertWords(alert("authorisation_lost", { reason })).text).toMatch(
      /^Xero no longer accepts .* Nothing is lost/
    )
  })
})

describe("isHidden", () => {
  const details = { ...NO_DETAILS, count: 3, code: "unmapped_tax" }
  it.each([
    ["that nobody dismissed", null, false],
    ["as it was dismissed", details, true],
    ["that grew less", { ...details, count: 4 }, true],
    ["that grew", { ...details, count: 2 }, false],
    ["with another reason", { ...details, code: "outage" }, false],
  ])("looks at an alert %s", (_what, dismissed, expected) => {
    expect(isHidden({ details, dismissed })).toBe(expected)
  })
})
