import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import seed from "../../demo/src/scripts/seed"
import type { FaultRequest } from "../../sandbox/limits/fault-queue"
import { type Sandbox } from "../../sandbox/start-sandbox"
import { XERO_MODULE } from "../../src/modules/xero"
import { accessToken } from "../../src/modules/xero/authorisation/access-token"
import type XeroModuleService from "../../src/modules/xero/service"
import { captureOrder } from "../store/capture-order"
import { placeOrder } from "../store/place-order"
import { registerCustomer } from "../store/register-customer"
import { adminRoutes } from "../xero/admin-routes"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { consent } from "../xero/consent"
import { openBooks } from "../xero/open-books"
import { openSandbox } from "../xero/open-sandbox"
import { type Overheard, overhear } from "../xero/overhear"
import { restoreInPlace } from "../setup/restore-in-place"
import { pointStoreAtSandbox } from "../xero/point-store-at-sandbox"
import { until } from "../xero/until"

/** How every token that Xero signs begins. */
const SIGNED = "eyJhbGciOi"

const PERSON = { last_name: "Quillfeather", phone: "+44 7700 900461" }
const EMAILS = ["ada.quill@example.org", "bea.quill@example.org"]
/** The street and postcode of every buyer in the region. */
const PERSONAL = [...EMAILS, PERSON.phone, "14 Quay Street", "BS1 4DB", PERSON.last_name]

/** Where personal detail may stand, and why. */
const ALLOWED_COLUMNS: Record<string, string> = {
  "xero_document.posted": "the contact as sent, to send only what has changed since",
  "xero_document.number": "a contact's name in Xero, by which the owner finds it",
}

/** Answers that quote what the call carried, as a validator's or a proxy's may. */
const troubles = (quoted: string): FaultRequest[] => {
  const text = `Bearer ${SIGNED}.of.nobody: ${quoted}`
  const ValidationErrors = [{ Message: `Not valid: ${text}` }]
  const refusal = { Type: "ValidationException", Message: text, Elements: [{ ValidationErrors }] }
  return [
    { kind: "status", status: 400, body: refusal },
    { kind: "status", status: 400, body: text },
    { kind: "status", status: 404, body: text },
    { kind: "status", status: 500, body: text, uncached: true },
    { kind: "status", status: 503, body: { Message: text }, uncached: true },
    { kind: "drop_before" },
    { kind: "malformed" },
  ]
}

/** Of a person, only a contact's call tells Xero more than an id; e-mail addresses are known by their shape. */
const QUOTED: Record<string, string> = {
  "/Contacts": PERSONAL.join(", "),
  "/Invoices": EMAILS.join(", "),
}

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.stop())

pointStoreAtSandbox()
restoreInPlace()
medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let module: XeroModuleService
    let heard: Overheard
    let shop: ConnectedStore
    const secrets = new Set([SIGNED])

    beforeAll(async () => {
      await seed({ container: getContainer(), args: [] })
      module = getContainer().resolve(XERO_MODULE)
      const { client_secret, encryption_key } = module.options
      ;[client_secret, ...encryption_key].forEach((secret) => secrets.add(secret))
      heard = overhear(getContainer(), String(api.defaults.baseURL))
      shop = await connectStore(sandbox, String(api.defaults.baseURL))
      await noteSecrets()
      await liveThroughTrouble()
    }, 300_000)
    afterAll(() => heard.stop())

    /** Notes every secret that Xero and the store share now. */
    const noteSecrets = async () => {
      for (const { id } of await module.listXeroAuthorisations()) {
        const token = await accessToken(module.tokens, id)
        secrets.add(token.ok ? token.value : SIGNED)
      }
      Object.keys(sandbox.state().refreshTokens).forEach((secret) => secrets.add(secret))
    }

    const sell = async (from: Parameters<typeof placeOrder>[1]["from"]) => {
      const order = await placeOrder(shop.store, { region: "uk", from, items: { "BOOK-PB": 1 } })
      await captureOrder(shop.store, order.id)
      return order.id
    }
    const untilState = (orderId: string, states: string[]) =>
      until(
        `the order is ${states.join(" or ")}`,
        async () => (await shop.xero.order(orderId)).entry?.state ?? "none",
        (state) => states.includes(state)
      )

    /** A minute passes, for the store's count of its calls and for Xero's. */
    const letMinutePass = async () => {
      await module.postgres.knex.raw(
        "UPDATE xero_call SET started_at = started_at - interval '1 minute'"
      )
      sandbox.control.resetUsage()
    }

    /** Tries again until every fault that waits for a path has struck. */
    const untilStruck = (path: string) =>
      until(
        `all faults at ${path} have struck`,
        async () => {
          await letMinutePass()
          await shop.xero.retry({ state: "failed" })
          await shop.xero.retry({ state: "held" })
          return sandbox.control.faults().filter((fault) => fault.path === path)
        },
        (faults) => faults.length === 0
      )

    /** An order and a customer through every kind of refusal, at each kind of document. */
    const liveThroughTrouble = async () => {
      const { store, xero, tenantId } = shop
      const guest = await sell({ email: EMAILS[0], first_name: "Ada", ...PERSON })
      const region = "uk"
      const shopper = await registerCustomer(store, {
        email: EMAILS[1],
        region,
        first_name: "Bea",
        ...PERSON,
      })
      for (const [path, quoted] of Object.entries(QUOTED)) {
        troubles(quoted).forEach((fault) =>
          sandbox.control.fault({ ...fault, method: "PUT", path })
        )
      }
      await xero.change({ sync_enabled: true })
      for (const path of Object.keys(QUOTED)) {
        await untilStruck(path)
      }
      await letMinutePass()
      sandbox.control.act(tenantId, "revoke_access")
      const order = await sell(shopper)
      await until(
        "the loss is noticed",
        () => xero.status(),
        ({ connection }) => connection?.status === "authorisation_lost"
      )
      const answer = await consent(await xero.authorise(), [tenantId])
      secrets.add(answer.code).add(answer.state)
      const { authorisation_id } = await xero.callback(answer)
      await xero.choose(authorisation_id, tenantId)
      await noteSecrets()
      await xero.retry({ state: "failed" })
      await xero.retry({ state: "held" })
      for (const id of [guest, order]) {
        await untilState(id, ["done"])
      }
      await xero.log({ limit: 200 })
      const today = new Date().toISOString().slice(0, 10)
      const report = await xero.beginReport({ from: today, to: today, audit: true })
      await until(
        "the report is done",
        () => xero.report(report.id),
        (answer) => answer.report.state === "done"
      )
      const ids: Record<string, string[]> = {
        orders: [guest, order],
        customers: [shopper.id],
        reports: [report.id],
      }
      for (const { method, path } of adminRoutes("[id]")) {
        const [, kind] = /xero\/(\w+)\/\[id\]/.exec(path) ?? []
        for (const id of (method === "GET" && ids[kind]) || []) {
          const answer = await store.admin.client.fetch<Response>(path.replace("[id]", id), {
            headers: { accept: "*/*" },
          })
          await answer.text()
        }
      }
    }

    const found = (text: string, among: Iterable<string>) =>
      [...among].filter((secret) => text.includes(secret))

    it("reached the trouble it was made for", async () => {
      expect(secrets.size).toBeGreaterThan(7)
      // The accountant shut out the app that reads the books as well.
      const books = openBooks(sandbox, shop.tenantId)
      const reasons = await module.postgres.knex("xero_attempt").pluck<(string | null)[]>("reason")
      expect(reasons.filter((reason) => reason?.includes("Not valid: ")).length).toBeGreaterThan(1)
      const codes = await module.postgres.knex("xero_attempt").distinct("code").pluck("code")
      expect(codes.length).toBeGreaterThan(2)
      const [contact] = (await books.contacts()).filter(
        ({ EmailAddress }) => EmailAddress === EMAILS[0]
      )
      expect(JSON.stringify(contact)).toContain("14 Quay Street")
    })

    it("logs neither a secret nor anything personal", () => {
      expect(heard.logged()).toContain("/admin/xero/orders")
      expect(found(heard.logged(), [...secrets, ...PERSONAL])).toEqual([])
    })

    it("answers the admin no secret, and of a person no more than the name", () => {
      // The state goes to the browser and comes back: only the answer that begins may hold it.
      const answered = heard
        .answered()
        .split("\n")
        .filter((line) => !line.includes("/admin/xero/authorise "))
        .join("\n")
      expect(answered).toContain("/admin/xero/log")
      const nameless = PERSONAL.filter((detail) => detail !== PERSON.last_name)
      expect(found(answered, [...secrets, ...nameless])).toEqual([])
    })

    it("keeps secrets in no column, and personal detail in those that need it", async () => {
      const { knex } = module.postgres
      const columns = await knex("information_schema.columns")
        .where({ table_schema: "public" })
        .andWhereLike("table_name", "xero\\_%")
        .select<{ table_name: string; column_name: string }[]>("table_name", "column_name")
      expect(new Set(columns.map(({ table_name }) => table_name)).size).toBeGreaterThan(10)
      const personal = new Set<string>()
      for (const { table_name, column_name } of columns) {
        const { rows } = await knex.raw("SELECT ??::text AS text FROM ??", [
          column_name,
          table_name,
        ])
        const text = (rows as { text: string | null }[]).map((row) => row.text ?? "").join("\n")
        const column = `${table_name}.${column_name}`
        expect({ column, secrets: found(text, secrets) }).toEqual({ column, secrets: [] })
        if (found(text, PERSONAL).length > 0) {
          personal.add(column)
        }
      }
      expect([...personal].sort()).toEqual(Object.keys(ALLOWED_COLUMNS).sort())
    })
  },
})
