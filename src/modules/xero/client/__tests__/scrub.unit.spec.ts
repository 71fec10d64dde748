import { classifyMessage } from "../classify-message"
import { faultOfStatus } from "../fault-of-status"
import { scrub } from "../scrub"

const JWT = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyb2JpbiJ9.c2lnbmF0dXJl-_x"
const REFRESH = "qZ7wJ_hS-planted-refresh-0123456789"
const SECRET = "planted-client-secret-000000000000"
const EMAIL = "ada.lovelace+shop@mail.example.co.uk"
const PLANTED = [JWT, "eyJzdWIiOiJyb2JpbiJ9", REFRESH, SECRET, EMAIL, "ada.lovelace"]

const expectClean = (text: string) =>
  PLANTED.forEach((secret) => expect(text).not.toContain(secret))

describe("scrub", () => {
  it.each([
    `Authorization: Bearer ${JWT}`,
    `authorization: bearer ${REFRESH}`,
    `"Authorization":"Basic ${Buffer.from(`id:${SECRET}`).toString("base64")}"`,
    `request failed with token ${JWT}, retry`,
    `{"access_token":"${JWT}","refresh_token":"${REFRESH}"}`,
    `grant_type=refresh_token&refresh_token=${REFRESH}&client_secret=${SECRET}`,
    `refresh_token = ${REFRESH}`,
    `client_secret: '${SECRET}'`,
    `POST /connect/token?code=${REFRESH}&state=x`,
    `The contact ${EMAIL} is already assigned`,
    `mailto:${EMAIL}`,
  ])("takes the secret out of: %s", (text) => {
    const clean = scrub(text)
    expectClean(clean)
    expect(clean).not.toContain(Buffer.from(`id:${SECRET}`).toString("base64"))
    expect(clean).toContain("…")
  })

  it("takes out secrets that it is told of, wherever they stand", () => {
    expectClean(scrub(`odd ${SECRET}odd`, [SECRET]))
  })

  it("leaves Xero's own sentences as they are", () => {
    for (const sentence of [
      "Invoice # must be unique.",
      'The contact name "Ada Lovelace" is already assigned to another contact.',
      "Account code '260' has been archived, or has been deleted.",
      "The document date cannot be before the period lock date, currently set at 31 Mar 2026",
    ]) {
      expect(scrub(sentence)).toBe(sentence)
    }
  })

  it("keeps a reason short, whatever comes", () => {
    expect(scrub("a ".repeat(10_000)).length).toBeLessThan(700)
  })
})

describe("faults", () => {
  const answer = (status: number, body: unknown = "", headers = {}) =>
    faultOfStatus({ status, body, headers, write: true })

  it.each([
    [0, "socket hang up", "outage", true],
    [0, "read ECONNRESET", "outage", true],
    [0, "timeout of 5000ms exceeded", "outage", true],
    [0, "connect ECONNREFUSED 127.0.0.1:443", "outage", false],
    [0, "getaddrinfo ENOTFOUND api.xero.com", "outage", false],
    [400, { Message: "A validation exception occurred" }, "rejected", false],
    [401, "TokenExpired: token expired", "unauthorised", false],
    [403, "AuthenticationUnsuccessful", "unauthorised", false],
    [404, "The resource you're looking for cannot be found", "missing", false],
    [429, "", "throttled", false],
    [500, { Message: "An error occurred in Xero." }, "outage", true],
    [503, "The Organisation is offline", "outage", true],
  ])("of %s %j is %s, unclear: %s", (status, body, kind, unclear) => {
    expect(answer(status, body)).toMatchObject({ kind, unclear })
    expect(faultOfStatus({ status, body, headers: {}, write: false }).unclear).toBe(false)
  })

  it("tell a missing permission from a lost authorisation", () => {
    const lacking = answer(401, {}, { "www-authenticate": 'Bearer error="insufficient_scope"' })
    expect(lacking.message).toContain("lacks a permission")
    expect(answer(401, "TokenExpired").message).toContain("no longer accepts the authorisation")
    expect(answer(403).message).toContain("into this organisation")
  })

  it("name the limit and the pause that Xero asked for", () => {
    const headers = { "retry-after": "17", "x-rate-limit-problem": "Day" }
    expect(answer(429, "", headers)).toEqual({
      kind: "throttled",
      message: "Xero allows no more calls a day for now.",
      unclear: false,
      retry_after: 17,
    })
  })

  it("keep the sentences of the elements and lose what is secret in them", () => {
    const Elements = [
      { ValidationErrors: [{ Message: `Name of ${EMAIL} must be unique.` }] },
      { ValidationErrors: [{ Message: `Token ${JWT} seen.` }, { Message: "Second." }] },
    ]
    const fault = answer(400, { Message: "A validation exception occurred", Elements })
    expect(fault).toMatchObject({
      kind: "duplicate",
      message: "Name of … must be unique. Token … seen. Second.",
    })
  })

  it("never carry a secret, whatever the status and the shape of the answer", () => {
    const text = `Bearer ${JWT} refresh_token=${REFRESH} client_secret=${SECRET} ${EMAIL}`
    const bodies = [text, { Message: text }, { Detail: text }, { Title: text }]
    for (const status of [0, 400, 401, 403, 404, 412, 429, 500, 503]) {
      for (const body of bodies) {
        expectClean(JSON.stringify(answer(status, body, { authorization: text })))
      }
    }
  })

  it.each([
    ["Invoice # must be unique.", "duplicate"],
    ["The contact name X is already assigned to another contact.", "duplicate"],
    [
      "The document date cannot be before the end of year lock date, currently set at 31 March 2026",
      "locked_period",
    ],
    ["Payments can only be made against Authorised documents", "rejected"],
    ["Organisation is not subscribed to currency JPY", "rejected"],
  ])("read Xero's words: %s is %s", (sentence, kind) => {
    expect(classifyMessage(sentence)).toBe(kind)
  })
})
