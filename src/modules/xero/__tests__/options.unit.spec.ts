import { DEFAULT_SCOPES, parseOptions } from "../options"

const KEY = "32 random bytes in base64 (`openssl rand -base64 32`)"
const SECONDS = "must be a whole number of seconds from 5 to 120"
const WEBHOOK = "must be the webhooks key of your app at developer.xero.com, a text"
const ADDRESS = "must be an address such as https://…"
const CALLBACK = "the redirect URI of your app, <admin address>/settings/xero/callback"

const key = (byte: number, length = 32) => Buffer.alloc(length, byte).toString("base64")

/** Good options with some of them replaced. */
const options = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  client_id: "0123456789ABCDEF0123456789ABCDEF",
  client_secret: "a-secret-that-no-message-may-show",
  redirect_url: "https://shop.example.com/app/settings/xero/callback",
  encryption_key: key(7),
  ...change,
})

const messageOf = (given: unknown): string => {
  try {
    parseOptions(given)
  } catch (error) {
    return (error as Error).message
  }
  return "accepted"
}

const sentence = (...problems: string[]) =>
  `medusa-plugin-xero cannot start: ${problems.map((problem) => `option ${problem}`).join("; ")}. ` +
  "Set it where the plugin is listed in medusa-config."

describe("the plugin's options", () => {
  const missing: [string, string][] = [
    ["client_id", "the client id of your app at developer.xero.com"],
    ["client_secret", "the client secret of your app at developer.xero.com"],
    ["redirect_url", CALLBACK],
    ["encryption_key", `give ${KEY}`],
  ]

  it.each(missing)("says that %s is missing", (name, what) => {
    const expected = sentence(`"${name}" is missing: ${what}`)
    const blank = name.startsWith("client") ? ["  "] : []
    for (const nothing of [undefined, null, "", ...blank]) {
      expect(messageOf(options({ [name]: nothing }))).toBe(expected)
    }
    const { [name]: _, ...rest } = options()
    expect(messageOf(rest)).toBe(expected)
  })

  const wrong: [string, unknown, string][] = [
    ["webhook_key", 5, WEBHOOK],
    ["webhook_key", "   ", WEBHOOK],
    ["client_id", 12345, "must be a text"],
    ["client_secret", {}, "must be a text"],
    ["redirect_url", "shop.example.com/app", ADDRESS],
    ["redirect_url", "ftp://shop.example.com", ADDRESS],
    [
      "redirect_url",
      "http://shop.example.com/app",
      "must be https, or http://localhost: Xero sends nobody back to other addresses",
    ],
    ["encryption_key", "hunter2", `must be ${KEY}`],
    ["encryption_key", key(1, 16), `must be ${KEY}`],
    ["encryption_key", key(1, 33), `must be ${KEY}`],
    ["encryption_key", 32, `must be ${KEY}`],
    ["encryption_key", { first: key(1) }, `must be ${KEY}`],
    ["encryption_key", [], `must be ${KEY}`],
    ["scopes", "accounting.contacts", "must be a list of Xero's scopes"],
    ["custom_connection", "true", "must be true or false"],
    ["custom_connection", 1, "must be true or false"],
    ["scopes", [], "must name at least one of Xero's scopes"],
    ["login_url", "login.xero.com", ADDRESS],
    ["identity_url", "", ADDRESS],
    ["api_url", 443, ADDRESS],
    ["app_url", "javascript:alert(1)", ADDRESS],
    ["timeout_seconds", "30", SECONDS],
    ["timeout_seconds", 4, SECONDS],
    ["timeout_seconds", 121, SECONDS],
    ["timeout_seconds", 7.5, SECONDS],
    ["timeout_seconds", Number.NaN, SECONDS],
  ]

  it.each(wrong)("says of %s = %j what is wrong", (name, value, problem) => {
    expect(messageOf(options({ [name]: value }))).toBe(sentence(`"${name}" ${problem}`))
  })

  it("names the element of a list that is wrong", () => {
    expect(messageOf(options({ encryption_key: [key(1), "hunter2"] }))).toBe(
      sentence(`"encryption_key.1" must be ${KEY}`)
    )
    expect(messageOf(options({ encryption_key: [undefined, key(1)] }))).toBe(
      sentence(`"encryption_key.0" is missing: give ${KEY}`)
    )
  })

  it("takes one key or several, and leaves out the places an old key was taken from", () => {
    const keysOf = (encryption_key: unknown) =>
      parseOptions(options({ encryption_key })).encryption_key
    expect(keysOf(key(1))).toEqual([key(1)])
    expect(keysOf([key(1), key(2), key(3)])).toEqual([key(1), key(2), key(3)])
    expect(keysOf([key(1), undefined, "", null, key(2)])).toEqual([key(1), key(2)])
  })

  it("names every wrong option at once, and shows no secret", () => {
    const message = messageOf(options({ client_id: "", encryption_key: "hunter2-hunter2" }))
    expect(message).toBe(
      sentence(
        '"client_id" is missing: the client id of your app at developer.xero.com',
        `"encryption_key" must be ${KEY}`
      )
    )
    expect(message).not.toMatch(/hunter2|a-secret-that/)
  })

  it("asks for all that is required when there are no options at all", () => {
    const expected = sentence(...missing.map(([name, what]) => `"${name}" is missing: ${what}`))
    expect(messageOf(undefined)).toBe(expected)
    expect(messageOf({})).toBe(expected)
  })

  it("takes one webhooks key, or several while one is replaced", () => {
    expect(parseOptions(options({ webhook_key: " one " })).webhook_key).toEqual(["one"])
    const two = { webhook_key: ["new", undefined, "", "old"] }
    expect(parseOptions(options(two)).webhook_key).toEqual(["new", "old"])
  })

  it("fills in Xero's own addresses, the scopes and the timeout", () => {
    expect(parseOptions(options({ login_url: undefined, unknown: "left out" }))).toEqual({
      ...options(),
      alert_email_template: "xero-alert",
      custom_connection: false,
      pdf_fonts: [],
      encryption_key: [key(7)],
      webhook_key: [],
      scopes: DEFAULT_SCOPES,
      login_url: "https://login.xero.com",
      identity_url: "https://identity.xero.com",
      api_url: "https://api.xero.com",
      app_url: "https://go.xero.com",
      timeout_seconds: 30,
    })
    expect(messageOf(options({ timeout_seconds: 5 }))).toBe("accepted")
    expect(messageOf(options({ timeout_seconds: 120 }))).toBe("accepted")
  })
})

describe("the options of a custom connection", () => {
  const custom = (change: Record<string, unknown> = {}) =>
    options({ custom_connection: true, redirect_url: undefined, ...change })

  it("need no redirect address, and ask for nothing that is refreshed", () => {
    for (const nothing of [undefined, null, ""]) {
      const { redirect_url, custom_connection, scopes } = parseOptions(
        custom({ redirect_url: nothing })
      )
      expect({ redirect_url, custom_connection }).toEqual({ custom_connection: true })
      expect(scopes).toEqual([
        "accounting.invoices",
        "accounting.payments",
        "accounting.contacts",
        "accounting.settings.read",
      ])
    }
  })

  const REDIRECT =
    '"redirect_url" must be left out with custom_connection: nobody is sent to Xero and back'
  const OFFLINE =
    '"scopes" must not name offline_access with custom_connection: there is nothing to refresh'

  it.each([
    ["a redirect address", { redirect_url: "https://shop.example.com/app" }, [REDIRECT]],
    ["offline_access", { scopes: DEFAULT_SCOPES }, [OFFLINE]],
    [
      "both",
      { redirect_url: "https://shop.example.com", scopes: DEFAULT_SCOPES },
      [REDIRECT, OFFLINE],
    ],
    ["no scopes", { scopes: [] }, ['"scopes" must name at least one of Xero\'s scopes']],
    [
      "no credentials",
      { client_id: "" },
      ['"client_id" is missing: the client id of your app at developer.xero.com'],
    ],
  ])("do not go with %s", (_what, change, problems) => {
    expect(messageOf(custom(change))).toBe(sentence(...problems))
  })

  it("say that the redirect address is missing when custom_connection is not set", () => {
    expect(messageOf(custom({ custom_connection: undefined }))).toBe(
      sentence(`"redirect_url" is missing: ${CALLBACK}`)
    )
  })
})
