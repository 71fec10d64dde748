import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { type Sandbox, startSandbox } from "../../../../sandbox/start-sandbox"
import { type App } from "../../../../sandbox/state/app"
import { XERO_MODULE } from ".."
import { accessToken, type TokenSource } from "../authorisation/access-token"
import { sealTokens } from "../authorisation/stored-tokens"
import { createIdentity } from "../client/create-identity"
import { createTokenCipher } from "../client/token-cipher"
import type XeroModuleService from "../service"
import { MODULE_OPTIONS } from "./module-options"

const SCOPES = ["accounting.contacts", "accounting.settings.read"]
const CALLERS = 10

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    let sandbox: Sandbox
    let tenantId: string
    let app: App

    const keys = { encryption_key: [MODULE_OPTIONS.encryption_key] }
    /** What one process has; each process makes its own. */
    const source = (custom_connection = true): TokenSource => ({
      knex: service.postgres.knex,
      cipher: createTokenCipher(keys),
      custom_connection,
      identity: createIdentity({
        client_id: app.clientId,
        client_secret: app.clientSecret,
        scopes: SCOPES,
        login_url: sandbox.url,
        identity_url: sandbox.url,
        api_url: sandbox.url,
        timeout_seconds: 10,
      }),
    })
    const minutes = (count: number) => new Date(Date.now() + count * 60_000)
    /** An authorisation whose first token ends then, and the connection that rests on it. */
    const store = async (expires_at: Date, refresh_token: string | null = null) => {
      const tokens = { access_token: "the first token", refresh_token, expires_at }
      const { id } = await service.createXeroAuthorisations({
        user_id: "user_1",
        scopes: { list: SCOPES },
        ...sealTokens(source().cipher, tokens),
      })
      await service.createXeroConnections({
        tenant_id: tenantId,
        organisation_name: "Shop",
        authorisation_id: id,
        status: "connected",
        connected_at: new Date(),
      })
      return id
    }
    const issued = () => Object.keys(sandbox.state().accessTokens).length
    const connection = async () => (await service.listXeroConnections({ tenant_id: tenantId }))[0]
    const atOnce = (id: string, refused?: string) =>
      Promise.all(Array.from({ length: CALLERS }, () => accessToken(source(), id, refused)))

    beforeEach(async () => {
      sandbox = await startSandbox({ organisations: ["GB"] })
      ;[{ tenantId }] = sandbox.control.organisations()
      app = sandbox.control.customConnection({ tenantId, scopes: SCOPES })
    })
    afterEach(() => sandbox.stop())

    it.each([
      ["expired", -1, undefined],
      ["refused", 30, "the first token"],
    ])("asks once for all that need another token: %s", async (_why, left, refused) => {
      const id = await store(minutes(left))
      const answers = await atOnce(id, refused)
      expect(issued()).toBe(1)
      const tokens = new Set(answers.map((answer) => answer.ok && answer.value))
      expect(tokens.size).toBe(1)
      expect([...tokens][0]).toMatch(/^eyJ/)
      expect(await accessToken(source(), id)).toEqual(answers[0])
      expect(issued()).toBe(1)

      const [kept] = await service.listXeroAuthorisations({ id })
      expect(kept.refresh_token_cipher).toBeNull()
      expect(kept.access_expires_at.getTime()).toBeGreaterThan(minutes(29).getTime())
      expect(JSON.stringify(kept)).not.toContain([...tokens][0])
    })

    it.each([
      ["revoked", (id: string) => sandbox.control.revokeCustomConnection(id), "no organisation"],
      [
        "another secret",
        (clientId: string) =>
          sandbox.control.customConnection({ tenantId, clientId, clientSecret: "another secret" }),
        "client id or secret",
      ],
    ])("notices lost credentials and asks no more: %s", async (_why, lose, words) => {
      const id = await store(minutes(-1))
      lose(app.clientId)
      const answers = await atOnce(id)
      expect(answers.every((answer) => !answer.ok && answer.fault.kind === "unauthorised")).toBe(
        true
      )
      const { status, problem } = await connection()
      expect(status).toBe("authorisation_lost")
      expect(problem).toContain(words)
      sandbox.control.fault({ kind: "drop_before", path: "/connect/token" })
      expect(await accessToken(source(), id)).toMatchObject({ fault: { kind: "unauthorised" } })
      expect(sandbox.control.faults()).toHaveLength(1)
    })

    it("loses nothing when Xero does not answer", async () => {
      const id = await store(minutes(-1))
      sandbox.control.fault({ kind: "status", status: 503, path: "/connect/token" })
      expect(await accessToken(source(), id)).toMatchObject({ fault: { kind: "outage" } })
      expect(await connection()).toMatchObject({ status: "connected", problem: null })
      expect(await accessToken(source(), id)).toMatchObject({ ok: true })
    })

    it.each([
      ["a web app to a custom connection", true, "a refresh token"],
      ["a custom connection to a web app", false, null],
    ])("takes the change from %s for a lost authorisation", async (_what, custom, refreshToken) => {
      const id = await store(minutes(-1), refreshToken)
      sandbox.control.fault({ kind: "drop_before", path: "/connect/token" })
      expect(await accessToken(source(custom), id)).toMatchObject({
        fault: { kind: "unauthorised" },
      })
      expect(sandbox.control.faults()).toHaveLength(1)
      expect(await connection()).toMatchObject({ status: "authorisation_lost" })
    })
  },
})
