import { type Suite } from "../xero/on-one-host"
import { XERO_MODULE } from "../../src/modules/xero"
import type XeroModuleService from "../../src/modules/xero/service"
import { seededStore } from "../store/seeded-store"
import type { Store } from "../store/store"
import { consent } from "../xero/consent"
import { sandbox } from "../xero/the-sandbox"
import { REDIRECT_URL } from "../xero/sandbox-address"
import { XeroAdmin } from "../xero/xero-admin"

const REFUSED = { status: 400, message: expect.stringContaining("does not belong to a connection") }

export const oauthState: Suite = ({ api, getContainer }) => {
  let store: Store
  let xero: XeroAdmin
  let module: XeroModuleService
  let tenantId: string

  beforeEach(async () => {
    module = getContainer().resolve(XERO_MODULE)
    store = await seededStore(String(api.defaults.baseURL))
    xero = new XeroAdmin(store.admin)
    tenantId = sandbox.control.createOrganisation("GB", `Shop ${Date.now()}`).tenantId
    sandbox.control.resetCalls()
  })

  /** Minutes pass for every state that was given out. */
  const wait = (minutes: number) =>
    module.postgres.knex.raw(
      "UPDATE xero_oauth_state SET expires_at = expires_at - make_interval(mins => ?)",
      [minutes]
    )

  it("takes a state for a quarter of an hour, and forgets it then", async () => {
    const inTime = await consent(await xero.authorise(), [tenantId])
    await wait(14)
    expect((await xero.callback(inTime)).tenants).toHaveLength(1)

    const late = await consent(await xero.authorise(), [tenantId])
    await wait(16)
    await expect(xero.callback(late)).rejects.toMatchObject(REFUSED)
    await expect(xero.callback(late)).rejects.toMatchObject(REFUSED)
    expect(await module.listXeroOauthStates()).toEqual([])
  })

  it("takes a state once, however many bring it at the same time", async () => {
    const answer = await consent(await xero.authorise(), [tenantId])
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, () => xero.callback(answer))
    )
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    expect(await module.listXeroAuthorisations()).toHaveLength(1)
  })

  it("gives Xero no code that came with a wrong state", async () => {
    const answer = await consent(await xero.authorise(), [tenantId])
    const [stored] = await module.listXeroOauthStates()
    const states = [stored.state_hash, stored.id, answer.state.slice(1), `${answer.state} `, "'--"]
    sandbox.control.resetCalls()
    const exchanged = Object.keys(sandbox.state().accessTokens).length
    for (const state of states) {
      await expect(xero.callback({ ...answer, state })).rejects.toMatchObject(REFUSED)
    }
    expect(Object.keys(sandbox.state().accessTokens)).toHaveLength(exchanged)
    expect(await module.listXeroAuthorisations()).toEqual([])
    expect((await xero.callback(answer)).tenants).toHaveLength(1)
  })

  it("makes every state anew, long and unguessable", async () => {
    const states = new Set<string>()
    for (let round = 0; round < 10; round += 1) {
      states.add(new URL(await xero.authorise()).searchParams.get("state") ?? "")
    }
    expect(states.size).toBe(10)
    states.forEach((state) => expect(state).toMatch(/^[\w-]{43}$/))
    const stored = JSON.stringify(await module.listXeroOauthStates())
    states.forEach((state) => expect(stored).not.toContain(state))
  })

  it("has Xero send the browser to the configured address, whatever a request says", async () => {
    const evil = "https://evil.example/callback"
    for (const name of ["redirect_url", "redirect_uri", "return_to"]) {
      const { url } = await store.admin.client.fetch<{ url: string }>(
        `/admin/xero/authorise?${name}=${encodeURIComponent(evil)}`,
        {
          method: "POST",
          headers: { "x-forwarded-host": "evil.example", referer: evil, origin: evil },
          body: { [name]: evil },
        }
      )
      const { searchParams, origin } = new URL(url)
      expect(origin).toBe(new URL(module.options.login_url).origin)
      expect(searchParams.getAll("redirect_uri")).toEqual([REDIRECT_URL])
      expect(url).not.toContain("evil")
    }
  })
}
