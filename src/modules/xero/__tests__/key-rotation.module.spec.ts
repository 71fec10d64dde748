import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { XERO_MODULE } from ".."
import { accessToken, type TokenSource } from "../authorisation/access-token"
import { resealTokens } from "../authorisation/reseal-tokens"
import { sealTokens } from "../authorisation/stored-tokens"
import { createTokenCipher } from "../client/token-cipher"
import type XeroModuleService from "../service"
import { MODULE_OPTIONS } from "./module-options"

const key = (byte: number) => Buffer.alloc(32, byte).toString("base64")
const [OLD, NEW] = [key(7), key(9)]
const GONE = /encrypted with a key that the option encryption_key no longer has.*connect again/
const minutes = (count: number) => new Date(Date.now() + count * 60_000)

moduleIntegrationTestRunner<XeroModuleService>({
  moduleName: XERO_MODULE,
  resolve: "./src/modules/xero",
  moduleOptions: MODULE_OPTIONS,
  testSuite: ({ service }) => {
    /** A process whose options have these keys; Xero itself is out of reach. */
    const under = (encryption_key: string[], custom_connection = false): TokenSource => ({
      ...service.tokens,
      cipher: createTokenCipher({ encryption_key }),
      custom_connection,
    })
    const store = async (refresh_token: string | null = "the refresh token") => {
      const { cipher } = under([OLD])
      const tokens = { access_token: "the token", refresh_token, expires_at: minutes(20) }
      const { id } = await service.createXeroAuthorisations({
        user_id: "user_1",
        scopes: {},
        ...sealTokens(cipher, tokens),
      })
      await service.createXeroConnections({
        tenant_id: "tenant",
        organisation_name: "Shop",
        authorisation_id: id,
        connected_at: new Date(),
      })
      return id
    }
    const connection = async () => (await service.listXeroConnections({}))[0]
    const authorisation = async (id: string) => service.retrieveXeroAuthorisation(id)

    it("encrypts anew what an older key encrypted, so that it can be taken away", async () => {
      const id = await store()
      const before = await authorisation(id)
      expect(await resealTokens(under([NEW, OLD]))).toEqual({ resealed: 1, unreadable: 0 })
      const after = await authorisation(id)
      expect(after.key_id).toBe(under([NEW]).cipher.key_id)
      expect(after.access_expires_at).toEqual(before.access_expires_at)
      const { key_id, refresh_token_cipher } = after
      expect(under([NEW]).cipher.decrypt({ key_id, cipher: String(refresh_token_cipher) })).toBe(
        "the refresh token"
      )
      expect(await accessToken(under([NEW]), id)).toEqual({ ok: true, value: "the token" })
      expect(await resealTokens(under([NEW, OLD]))).toEqual({ resealed: 0, unreadable: 0 })
      expect((await authorisation(id)).access_token_cipher).toBe(after.access_token_cipher)
    })

    it.each([
      ["at the next use", (id: string) => accessToken(under([NEW]), id)],
      ["at the start and at night", () => resealTokens(under([NEW]))],
    ])("counts tokens whose key is gone as lost, until it is back: %s", async (_when, notice) => {
      const id = await store()
      await notice(id)
      const { status, problem } = await connection()
      expect(status).toBe("authorisation_lost")
      expect(problem).toMatch(GONE)
      expect(await accessToken(under([NEW]), id)).toMatchObject({
        ok: false,
        fault: { kind: "unauthorised", message: problem },
      })
      expect(await resealTokens(under([NEW]))).toEqual({ resealed: 0, unreadable: 1 })

      await resealTokens(under([NEW, OLD]))
      expect(await connection()).toMatchObject({ status: "connected", problem: null })
      expect(await accessToken(under([NEW]), id)).toEqual({ ok: true, value: "the token" })
    })

    it("does not take back a loss that Xero announced", async () => {
      await store()
      const { id } = await connection()
      const lost = { status: "authorisation_lost" as const, problem: "Xero said so." }
      await service.updateXeroConnections({ id, ...lost })
      await resealTokens(under([NEW, OLD]))
      expect(await connection()).toMatchObject(lost)
    })

    it("leaves a custom connection alone, whose credentials give another token", async () => {
      await store(null)
      expect(await resealTokens(under([NEW], true))).toEqual({ resealed: 0, unreadable: 0 })
      expect(await connection()).toMatchObject({ status: "connected", problem: null })
    })

    it("leaves a row that another process is writing", async () => {
      const id = await store()
      const before = await authorisation(id)
      await service.postgres.knex.transaction(async (other) => {
        await other("xero_authorisation").where({ id }).forUpdate().first()
        expect(await resealTokens(under([NEW, OLD]))).toEqual({ resealed: 0, unreadable: 0 })
      })
      expect((await authorisation(id)).key_id).toBe(before.key_id)
    })

    it("is done when the store starts", async () => {
      const id = await store()
      await service.updateXeroAuthorisations({
        id,
        ...sealTokens(under([NEW]).cipher, {
          access_token: "sealed by a key this store does not have",
          refresh_token: "another",
          expires_at: minutes(20),
        }),
      })
      await service.__hooks.onApplicationStart()
      expect((await connection()).problem).toMatch(GONE)
    })
  },
})
