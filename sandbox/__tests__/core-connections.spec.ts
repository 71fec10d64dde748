import type { Sandbox } from "../start-sandbox"
import { basic, connect, STANDARD, start, token } from "./core-client"

let sandbox: Sandbox
let tenantId: string
beforeEach(async () => {
  sandbox = await start()
  tenantId = sandbox.control.organisations()[0].tenantId
})
afterEach(() => sandbox.stop())

const refresh = (refresh_token = "") =>
  token(sandbox, { grant_type: "refresh_token", refresh_token })

describe("connections", () => {
  const list = (accessToken: string, path = "") =>
    fetch(`${sandbox.url}/connections${path}`, {
      method: path.startsWith("/") ? "DELETE" : "GET",
      headers: { Authorization: `Bearer ${accessToken}` },
    })

  it("are listed, also by authorisation event, and deleted", async () => {
    const { access_token } = await connect(sandbox)
    const [item] = (await (await list(access_token)).json()) as Record<string, string>[]
    expect(item).toEqual({
      id: expect.any(String),
      authEventId: expect.any(String),
      tenantId,
      tenantType: "ORGANISATION",
      tenantName: "Hartley & Rowe Homeware Ltd",
      createdDateUtc: expect.any(String),
      updatedDateUtc: expect.any(String),
    })
    const others = await list(access_token, "?authEventId=00000000-0000-0000-0000-000000000000")
    expect(await others.json()).toEqual([])
    expect((await list(access_token, `/${item.id}`)).status).toBe(204)
    expect((await list(access_token, `/${item.id}`)).status).toBe(404)
    expect(await (await list(access_token)).json()).toEqual([])
  })

  it("are all dropped by revocation", async () => {
    const { access_token, refresh_token = "" } = await connect(sandbox)
    const response = await fetch(`${sandbox.url}/connect/revocation`, {
      method: "POST",
      headers: { Authorization: basic(STANDARD) },
      body: new URLSearchParams({ token: refresh_token }),
    })
    expect(response.status).toBe(200)
    expect(await (await list(access_token)).json()).toEqual([])
    expect((await refresh(refresh_token)).body.error).toBe("invalid_grant")
  })

  it("keep their id when consent is given again", async () => {
    await connect(sandbox)
    const [before] = sandbox
      .state()
      .connections.filter(({ clientId }) => clientId === STANDARD.clientId)
    const { id, authEventId } = before
    await connect(sandbox)
    const after = sandbox
      .state()
      .connections.filter(({ clientId }) => clientId === STANDARD.clientId)
    expect(after).toHaveLength(1)
    expect(after[0].id).toBe(id)
    expect(after[0].authEventId).not.toBe(authEventId)
  })
})
