import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { DEFAULT_APPS } from "../../../../sandbox/state/default-apps"
import { type Sandbox, startSandbox } from "../../../../sandbox/start-sandbox"
import { XERO_MODULE } from ".."
import { accessToken, type TokenSource } from "../authorisation/access-token"
import { sealTokens } from "../authorisation/stored-tokens"
import { createIdentity } from "../client/create-identity"
import { createTokenCipher } from "../client/token-cipher"
import { DEFAULT_SCOPES } from "../options"
import type XeroModuleService from "../service"
import { MODULE_OPTIONS } from "./module-options"

const [{ clientId, clientSecret }] = DEFAULT_APPS
const CALLERS = 10

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    let sandbox: Sandbox
    let tenantId: string
    let id: string
    let first: { access_token: string; refresh_token: string | null }

    const OLD_KEY = { encryption_key: [MODULE_OPTIONS.encryption_key] }

    /** What one process has; each process makes its own. */
    const source = (keys = OLD_KEY): TokenSource => ({
      knex: service.postgres.knex,
      cipher: createTokenCipher(keys),
      custom_connection: false,
      identity: createIdentity({
        client_id: clientId,
        client_secret: clientSecret,
        redirect_url: MODULE_OPTIONS.redirect_url,
        scopes: DEFAULT_SCOPES,
        login_url: sandbox.url,
        identity_url: sandbox.url,
        api_url: sandbox.url,
        timeout_seconds: 10,
      }),
    })
    const store = async (access_expires_at: Date) => {
      const tokens = { ...first, expires_at: access_expires_at }
      const authorisation = await service.createXeroAuthorisations({
        user_id: "user_1",
        scopes: { list: DEFAULT_SCOPES },
        ...sealTokens(source().cipher, tokens),
      })
      id = authorisation.id
      await service.createXeroConnections({
        tenant_id: tenantId,
        organisation_name: "Shop",
        authorisation_id: id,
        status: "connected",
        connected_at: new Date(),
      })
    }
    const minutes = (count: number) => new Date(Date.now() + count * 60_000)
    const issued = () => Object.keys(sandbox.state().accessTokens).length
    const atOnce = (refused?: string) =>
      Promise.all(Array.from({ length: CALLERS }, () => accessToken(source(), id, refused)))
    const connectionOf = async () => (await service.listXeroConnections({ tenant_id: tenantId }))[0]

    beforeEach(async () => {
      sandbox = await startSandbox({ organisations: ["GB"] })
      ;[{ tenantId }] = sandbox.control.organisations()
      const { access_token, refresh_token = null } = sandbox.control.connect({
        clientId,
        tenantIds: [tenantId],
        scopes: DEFAULT_SCOPES,
      })
      first = { access_token, refresh_token }
    })
    afterEach(() => sandbox.stop())

    it("refreshes an expired token once for all that ask at the same time", async () => {
      await store(minutes(-1))
      const answers = await atOnce()
      expect(issued()).toBe(2)
      expect(answers.every(({ ok }) => ok)).toBe(true)
      const tokens = new Set(answers.map((answer) => answer.ok && answer.value))
      expect(tokens.size).toBe(1)
      expect(tokens).not.toContain(first.access_token)
      expect(await accessToken(source(), id)).toEqual(answers[0])
      expect(issued()).toBe(2)
    })

    it("replaces a refused token once for all that it was refused to", async () => {
      await store(minutes(30))
      expect(await accessToken(source(), id)).toEqual({ ok: true, value: first.access_token })
      expect(issued()).toBe(1)
      const answers = await atOnce(first.access_token)
      expect(issued()).toBe(2)
      expect(new Set(answers.map((answer) => answer.ok && answer.value)).size).toBe(1)
    })

    it("says that the authorisation is lost, marks the connection and asks no more", async () => {
      await store(minutes(-1))
      sandbox.control.act(tenantId, "revoke_access")
      const answers = await atOnce()
      expect(new Set(answers.map((answer) => !answer.ok && answer.fault.kind))).toEqual(
        new Set(["unauthorised"])
      )
      expect(await connectionOf()).toMatchObject({
        status: "authorisation_lost",
        problem: "Xero no longer accepts the authorisation. Connect again under Settings → Xero.",
      })
      sandbox.control.fault({ kind: "drop_before", path: "/connect/token" })
      expect(await accessToken(source(), id)).toMatchObject({ fault: { kind: "unauthorised" } })
      expect(sandbox.control.faults()).toHaveLength(1)
    })

    it.each(["drop_before", "drop_after"] as const)(
      "loses no authorisation when the refresh is cut off: %s",
      async (kind) => {
        await store(minutes(-1))
        sandbox.control.fault({ kind, path: "/connect/token" })
        expect(await accessToken(source(), id)).toMatchObject({ fault: { kind: "outage" } })
        expect(await connectionOf()).toMatchObject({ status: "connected", problem: null })
        expect(await accessToken(source(), id)).toMatchObject({ ok: true })
      }
    )

    it("keeps no token in plain, and seals anew under a new key at the next refresh", async () => {
      await store(minutes(-1))
      const [before] = await service.listXeroAuthorisations({ id })
      const keys = {
        encryption_key: [Buffer.alloc(32, 9).toString("base64"), ...OLD_KEY.encryption_key],
      }
      const answer = await accessToken(source(keys), id)
      const [after] = await service.listXeroAuthorisations({ id })
      expect(after.key_id).not.toBe(before.key_id)
      const stored = JSON.stringify([before, after])
      const second = answer.ok ? answer.value : ""
      for (const token of [first.access_token, first.refresh_token ?? "", second]) {
        expect(token.length).toBeGreaterThan(20)
        expect(stored).not.toContain(token)
      }
      const onlyNew = { encryption_key: keys.encryption_key.slice(0, 1) }
      expect(await accessToken(source(onlyNew), id)).toEqual(answer)
    })
  },
})
