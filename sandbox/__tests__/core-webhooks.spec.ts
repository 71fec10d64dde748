import { createHmac } from "node:crypto"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import type { Sandbox } from "../start-sandbox"
import { readBody } from "../http/read-body"
import { connect, start } from "./core-client"

const KEY = "webhook key"
interface Post {
  events: { resourceId: string; eventCategory: string; eventType: string; tenantId: string }[]
  firstEventSequence: number
  lastEventSequence: number
  entropy: string
}

let sandbox: Sandbox
let receiver: Server
let posts: Post[]
/** What the receiver answers to a well-signed post. */
let answers: { status: number; body: string }[]
let checksSignature: boolean
let url: string
let tenantId: string

beforeEach(async () => {
  posts = []
  answers = []
  checksSignature = true
  receiver = createServer(async (request, response) => {
    const body = await readBody(request, 1_000_000)
    const good = createHmac("sha256", KEY).update(body).digest("base64")
    if (checksSignature && request.headers["x-xero-signature"] !== good) {
      response.writeHead(401).end()
      return
    }
    const answer = answers.shift() ?? { status: 200, body: "" }
    if (answer.status === 200) {
      posts.push(JSON.parse(body.toString()))
    }
    response.writeHead(answer.status).end(answer.body)
  })
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve))
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hooks/xero`
  sandbox = await start({ webhookRetryMs: [20, 20] })
  tenantId = sandbox.control.organisations()[0].tenantId
  await connect(sandbox)
})
afterEach(async () => {
  await sandbox.stop()
  receiver.close()
})

const makeContact = (Name: string) =>
  sandbox.control.act(tenantId, "create_contact", { Name }) as { ContactID: string }
const settled = async (condition: () => boolean) => {
  const end = Date.now() + 5000
  while (!condition()) {
    if (Date.now() > end) {
      throw new Error("It did not happen within five seconds.")
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

it("asks for the intent to receive with a good and a bad signature", async () => {
  const subscription = await sandbox.control.subscribe(url, KEY)
  expect(subscription).toMatchObject({ status: "ok", problem: null })
  expect(posts).toEqual([
    { events: [], firstEventSequence: 0, lastEventSequence: 0, entropy: expect.any(String) },
  ])
})

it("finds out a receiver that does not check signatures, or answers with a body", async () => {
  checksSignature = false
  expect((await sandbox.control.subscribe(url, KEY)).problem).toContain("wrong signature")
  checksSignature = true
  answers = [{ status: 200, body: "OK" }]
  expect(await sandbox.control.intentToReceive()).toContain("no body")
  expect(await sandbox.control.intentToReceive()).toBeNull()
})

it("delivers events in batches, in order, signed", async () => {
  await sandbox.control.subscribe(url, KEY)
  const first = makeContact("First")
  const second = makeContact("Second")
  await settled(() => posts.length === 2)
  expect(posts[1]).toMatchObject({ firstEventSequence: 1, lastEventSequence: 2 })
  expect(posts[1].events).toEqual(
    [first, second].map(({ ContactID }) => ({
      resourceUrl: `${sandbox.url}/api.xro/2.0/Contacts/${ContactID}`,
      resourceId: ContactID,
      tenantId,
      tenantType: "ORGANISATION",
      eventCategory: "CONTACT",
      eventType: "CREATE",
      eventDateUtc: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+$/),
    }))
  )
})

it("tries again after a failure", async () => {
  await sandbox.control.subscribe(url, KEY)
  answers = [{ status: 500, body: "" }]
  makeContact("Late")
  await settled(() => sandbox.control.webhook().deliveries.length === 2)
  expect(posts).toHaveLength(2)
  expect(sandbox.control.webhook().deliveries.map(({ problem }) => problem)).toEqual([
    "Answered 500.",
    null,
  ])
})

it("gives up, keeps the events, and delivers them after the next intent to receive", async () => {
  await sandbox.control.subscribe(url, KEY)
  answers = Array.from({ length: 3 }, () => ({ status: 503, body: "" }))
  const { ContactID } = makeContact("Patient")
  await settled(() => sandbox.control.webhook().subscription?.status === "disabled")
  expect(posts).toHaveLength(1)
  expect(await sandbox.control.intentToReceive()).toBeNull()
  await settled(() => posts.length === 3)
  expect(posts[2].events.map(({ resourceId }) => resourceId)).toEqual([ContactID])
})

it("says nothing of organisations that no app is connected to", async () => {
  await sandbox.control.subscribe(url, KEY)
  sandbox.control.act(tenantId, "revoke_access")
  makeContact("Private")
  expect(sandbox.control.webhook().subscription?.pending).toEqual([])
})
