import { createPublicKey, verify } from "node:crypto"
import type { Sandbox } from "../start-sandbox"
import {
  ALL_SCOPES,
  connect,
  consent,
  CUSTOM,
  REDIRECT,
  STANDARD,
  start,
  token,
} from "./core-client"

let sandbox: Sandbox
let tenantId: string
beforeEach(async () => {
  sandbox = await start()
  tenantId = sandbox.control.organisations()[0].tenantId
})
afterEach(() => sandbox.stop())

const code = async (query = {}) =>
  (await consent(sandbox, { decision: "allow", tenantId }, query)).searchParams.get("code") ?? ""
const exchange = (text: string, redirect_uri = REDIRECT) =>
  token(sandbox, { grant_type: "authorization_code", code: text, redirect_uri })
const refresh = (refresh_token = "") =>
  token(sandbox, { grant_type: "refresh_token", refresh_token })
const authorizePage = (query: Record<string, string>) =>
  fetch(`${sandbox.url}/identity/connect/authorize?${new URLSearchParams(query)}`, {
    redirect: "manual",
  })
const asked = {
  response_type: "code",
  client_id: STANDARD.clientId,
  redirect_uri: REDIRECT,
  scope: ALL_SCOPES,
  state: "s",
}

describe("the authorize page", () => {
  it("shows the organisations, the first one chosen", async () => {
    const response = await authorizePage(asked)
    const page = await response.text()
    expect(response.status).toBe(200)
    expect(page).toContain("Test shop wants access")
    expect(page).toMatch(
      new RegExp(`value="${tenantId}"\\s+data-testid="organisation-GB"\\s+checked`)
    )
  })

  it.each([
    ["an unknown app", { client_id: "nobody" }],
    ["a custom connection", { client_id: CUSTOM.clientId }],
    ["an address that is not registered", { redirect_uri: `${REDIRECT}/` }],
  ])("answers %s with a page and no redirect", async (_what, wrong) => {
    const response = await authorizePage({ ...asked, ...wrong })
    expect(response.status).toBe(400)
    expect(response.headers.get("location")).toBeNull()
  })

  it.each([
    ["invalid_scope", { scope: "accounting.transactions" }],
    ["invalid_scope", { scope: "accounting.invoices accounting.everything" }],
    ["unsupported_response_type", { response_type: "token" }],
  ])("sends %s back with the state", async (error, wrong) => {
    const response = await authorizePage({ ...asked, ...wrong })
    const back = new URL(response.headers.get("location") ?? "")
    expect(back.searchParams.get("error")).toBe(error)
    expect(back.searchParams.get("state")).toBe("s")
  })

  it("sends a refusal back as access_denied", async () => {
    const back = await consent(sandbox, { decision: "deny", tenantId })
    expect(back.searchParams.get("error")).toBe("access_denied")
    expect(back.searchParams.get("state")).toBe("state of the shop")
    expect(
      sandbox.state().connections.filter(({ clientId }) => clientId === STANDARD.clientId)
    ).toEqual([])
  })
})

describe("codes", () => {
  it("work once", async () => {
    const text = await code()
    expect((await exchange(text)).status).toBe(200)
    expect(await exchange(text)).toEqual({ status: 400, body: { error: "invalid_grant" } })
  })

  it("last five minutes", async () => {
    const text = await code()
    sandbox.control.advance(301)
    expect((await exchange(text)).body.error).toBe("invalid_grant")
  })

  it("are bound to the redirect address", async () => {
    expect((await exchange(await code(), `${REDIRECT}2`)).body.error).toBe("invalid_grant")
  })

  it("are bound to their code challenge", async () => {
    const query = {
      code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
      code_challenge_method: "S256",
    }
    expect((await exchange(await code(query))).body.error).toBe("invalid_grant")
    const form = {
      grant_type: "authorization_code",
      code: await code(query),
      redirect_uri: REDIRECT,
    }
    const verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    expect((await token(sandbox, { ...form, code_verifier: verifier })).status).toBe(200)
  })
})

describe("tokens", () => {
  it("are signed and carry Xero's claims", async () => {
    const { access_token, expires_in, id_token } = await connect(
      sandbox,
      `openid email ${ALL_SCOPES}`
    )
    const [header, payload, signature] = access_token.split(".")
    const { keys } = (await (
      await fetch(`${sandbox.url}/.well-known/openid-configuration/jwks`)
    ).json()) as {
      keys: import("node:crypto").JsonWebKey[]
    }
    const key = createPublicKey({ key: keys[0], format: "jwk" })
    expect(
      verify(
        "sha256",
        Buffer.from(`${header}.${payload}`),
        key,
        Buffer.from(signature, "base64url")
      )
    ).toBe(true)
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString())
    const [connection] = sandbox
      .state()
      .connections.filter(({ clientId }) => clientId === STANDARD.clientId)
    expect(claims).toMatchObject({
      client_id: STANDARD.clientId,
      authentication_event_id: connection.authEventId,
      xero_userid: sandbox.state().userId,
      scope: ["openid", "email", ...ALL_SCOPES.split(" ")],
      jti: expect.any(String),
    })
    expect(claims.exp - claims.nbf).toBe(expires_in)
    expect(expires_in).toBe(1800)
    expect(id_token).toBeDefined()
  })

  it("come without a refresh token unless offline_access was asked for", async () => {
    expect((await connect(sandbox, "accounting.settings")).refresh_token).toBeUndefined()
  })

  it("rotate, and the last one can be used again for 30 minutes", async () => {
    const { refresh_token } = await connect(sandbox)
    const second = await refresh(refresh_token)
    expect(second.status).toBe(200)
    sandbox.control.advance(29 * 60)
    const again = await refresh(refresh_token)
    expect(again.status).toBe(200)
    expect(again.body.refresh_token).not.toBe(second.body.refresh_token)
    sandbox.control.advance(120)
    expect(await refresh(refresh_token)).toEqual({ status: 400, body: { error: "invalid_grant" } })
    expect((await refresh(again.body.refresh_token)).status).toBe(200)
  })

  it("cannot be refreshed with the last token but one", async () => {
    const { refresh_token } = await connect(sandbox)
    const second = await refresh(refresh_token)
    await refresh(second.body.refresh_token)
    expect((await refresh(refresh_token)).body.error).toBe("invalid_grant")
  })

  it("cannot be refreshed after 60 days", async () => {
    const { refresh_token } = await connect(sandbox)
    sandbox.control.advance(60 * 24 * 3600)
    expect((await refresh(refresh_token)).body.error).toBe("invalid_grant")
  })

  it("need the right secret, by Basic or in the form", async () => {
    const form = { grant_type: "client_credentials", client_id: CUSTOM.clientId }
    const post = (secret: string) =>
      fetch(`${sandbox.url}/connect/token`, {
        method: "POST",
        body: new URLSearchParams({ ...form, client_secret: secret }),
      })
    expect((await post(CUSTOM.clientSecret)).status).toBe(200)
    const wrong = await post("wrong")
    expect(wrong.status).toBe(401)
    expect(await wrong.json()).toEqual({ error: "invalid_client" })
    expect(await token(sandbox, form, { ...CUSTOM, clientSecret: "wrong" })).toEqual({
      status: 401,
      body: { error: "invalid_client" },
    })
  })

  it("of a custom connection have no user and open its one organisation", async () => {
    const { body } = await token(sandbox, { grant_type: "client_credentials" }, CUSTOM)
    expect(body.refresh_token).toBeUndefined()
    const response = await fetch(`${sandbox.url}/api.xro/2.0/Organisation`, {
      headers: { Authorization: `Bearer ${body.access_token}` },
    })
    expect(response.status).toBe(200)
    const standard = await token(sandbox, { grant_type: "client_credentials" })
    expect(standard.body.error).toBe("unauthorized_client")
  })
})

it("refuses an app that Xero would not register", async () => {
  const bad = { ...STANDARD, redirectUris: ["http://127.0.0.1:9000/callback"] }
  await expect(start({ apps: [bad] })).rejects.toThrow("127.0.0.1")
})
