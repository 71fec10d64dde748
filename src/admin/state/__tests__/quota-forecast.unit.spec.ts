import { type QuotaAnswer } from "../../../api/admin/xero/quota-answer"
import { quotaForecast } from "../quota-forecast"

const NOW = Date.parse("2026-11-20T12:00:00Z")

const quota = (day: Partial<QuotaAnswer["day"]>, lastHour = 0): QuotaAnswer => ({
  minute: { limit: 60, used: 0 },
  at_once: { limit: 5, used: 0 },
  day: {
    remaining: 900,
    said_at: "2026-11-20T11:59:00Z",
    limit_known: 1000,
    used_today: 100,
    ...day,
  },
  parked_until: null,
  gathering_seconds: 0,
  by_endpoint: [],
  by_hour: [
    { from: "2026-11-20T10:00:00Z", calls: 700 },
    { from: "2026-11-20T11:00:00Z", calls: lastHour },
  ],
})

describe("quotaForecast", () => {
  it.each([
    ["nothing was called in the last hour", quota({}), { kind: "idle" }],
    ["the calls left last some hours", quota({}, 100), { kind: "lasts", calls: 100, hours: 9 }],
    ["they last less than an hour", quota({}, 1000), { kind: "lasts", calls: 1000, hours: 1 }],
    ["they last the whole day", quota({}, 37), { kind: "ample", calls: 37 }],
    ["none are left", quota({ remaining: 0 }, 5), { kind: "used_up" }],
    ["Xero said nothing yet", quota({ remaining: null, said_at: null }), { kind: "unknown" }],
    [
      "what Xero said is of the day before",
      quota({ said_at: "2026-11-19T11:00:00Z" }),
      { kind: "unknown" },
    ],
    [
      "Xero asked for a pause",
      { ...quota({}, 5), parked_until: "2026-11-20T13:00:00Z" },
      { kind: "parked", until: "2026-11-20T13:00:00Z" },
    ],
  ])("foretells when %s", (_, answer, forecast) => {
    expect(quotaForecast(answer, NOW)).toEqual(forecast)
  })
})
