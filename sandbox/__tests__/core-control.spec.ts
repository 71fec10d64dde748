import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { indexOf } from "../books"
import type { Sandbox } from "../start-sandbox"
import { call, connect, start, token } from "./core-client"

let sandbox: Sandbox
let tenantId: string
beforeEach(async () => {
  sandbox = await start()
  tenantId = sandbox.control.organisations()[0].tenantId
})
afterEach(() => sandbox.stop())

const control = async (method: string, path: string, body?: object) => {
  const response = await fetch(`${sandbox.url}/_sandbox${path}`, {
    method,
    headers: { "Content-Type": "application/json" },
    body: body && JSON.stringify(body),
  })
  return { status: response.status, body: await response.json() }
}
const invoice = {
  Contact: { Name: "Ada Whitcombe" },
  DueDate: "2027-01-01",
  InvoiceNumber: "WEB-1",
  LineItems: [
    { Description: "Mug <b>", Quantity: 1, UnitAmount: 10, AccountCode: "200", TaxType: "OUTPUT2" },
  ],
}
const makeInvoice = () =>
  sandbox.control.act(tenantId, "create_invoice", invoice) as {
    InvoiceID: string
    ContactID: string
  }

describe("the control API", () => {
  it("shows organisations, collections and the trial balance", async () => {
    makeInvoice()
    const state = await control("GET", "/state")
    expect(state.body.organisations).toEqual([
      expect.objectContaining({ tenantId, country: "GB", connectedApps: ["Custom shop"] }),
    ])
    const { body } = await control("GET", `/organisations/${tenantId}?collection=invoices`)
    expect(body).toEqual([expect.objectContaining({ InvoiceNumber: "WEB-1", Total: "12.00" })])
    expect(
      (await control("GET", `/organisations/${tenantId}`)).body.accounts.length
    ).toBeGreaterThan(30)
    const balance = await control("GET", `/organisations/${tenantId}/trial-balance`)
    expect(balance.body).toContainEqual(expect.objectContaining({ Code: "610", Debit: "12.00" }))
  })

  it("acts as the accountant, and says what is impossible", async () => {
    const act = (name: string, input: object) =>
      control("POST", `/organisations/${tenantId}/actions/${name}`, input)
    makeInvoice()
    expect((await act("rename_account", { account: "200", name: "Turnover" })).body.Name).toBe(
      "Turnover"
    )
    expect((await act("record_payment", { invoice: "WEB-1", account: "090" })).status).toBe(200)
    expect(await act("rename_account", { account: "999" })).toEqual({
      status: 400,
      body: { error: "There is no account 999." },
    })
    expect((await act("dance", {})).status).toBe(404)
    expect((await act("toString", {})).status).toBe(404)
    expect((await control("GET", "/organisations/nobody")).status).toBe(404)
    expect((await control("GET", "/actions")).body).toEqual(sandbox.control.actions())
  })

  it("moves the clock, changes limits, resets", async () => {
    const before = sandbox.control.now().getTime()
    await control("POST", "/clock", { advance_seconds: 3600 })
    expect(sandbox.control.now().getTime() - before).toBeGreaterThanOrEqual(3_600_000)
    expect((await control("POST", "/clock", { advance_seconds: -1 })).status).toBe(400)
    expect((await control("POST", "/limits", { perDay: 1000 })).body.perDay).toBe(1000)
    expect((await control("POST", "/limits", { perWeek: 1 })).status).toBe(400)
    const made = await control("POST", "/organisations", { country: "NZ", name: "Second Ltd" })
    expect(made.body.name).toBe("Second Ltd")
    expect((await control("POST", "/organisations", { country: "XX" })).status).toBe(400)
    makeInvoice()
    await control("POST", "/reset", { organisations: ["GB", "US"] })
    expect(sandbox.control.organisations().map(({ country }) => country)).toEqual(["GB", "US"])
    expect(sandbox.control.organisation(tenantId).books.invoices).toEqual([])
  })

  it("ends an app's access when it is revoked, and its refresh tokens with the last one", async () => {
    const { access_token, refresh_token = "" } = await connect(sandbox)
    sandbox.control.act(tenantId, "revoke_access")
    expect((await call(sandbox, access_token, "/Organisation")).status).toBe(403)
    const refreshed = await token(sandbox, { grant_type: "refresh_token", refresh_token })
    expect(refreshed.body.error).toBe("invalid_grant")
  })
})

describe("the pages", () => {
  const page = async (path: string) => {
    const response = await fetch(sandbox.url + path)
    return { status: response.status, url: response.url, text: await response.text() }
  }
  const post = (path: string, form: Record<string, string>) =>
    fetch(sandbox.url + path, { method: "POST", body: new URLSearchParams(form) })

  it("show what the books hold, escaped", async () => {
    const { InvoiceID, ContactID } = makeInvoice()
    const home = await page("/")
    expect(home.text).toContain("Hartley &amp; Rowe Homeware Ltd")
    expect(home.text).toContain("1 invoice ·")
    const organisation = await page(`/organisations/${tenantId}`)
    expect(organisation.text).toContain("WEB-1")
    const detail = await page(`/organisations/${tenantId}/invoices/${InvoiceID}`)
    expect(detail.text).toContain("Mug &lt;b&gt;")
    expect(detail.text).toMatch(/data-testid="amount-due">\s*12\.00/)
    const contact = await page(`/organisations/${tenantId}/contacts/${ContactID}`)
    expect(contact.text).toContain("ada.whitcombe@example.com")
    expect((await page(`/organisations/${tenantId}/invoices/nothing`)).status).toBe(404)
    expect((await page("/nowhere")).status).toBe(404)
  })

  it("let one act by forms, and say what came of it", async () => {
    const { InvoiceID } = makeInvoice()
    const back = `/organisations/${tenantId}/invoices/${InvoiceID}`
    const path = `/organisations/${tenantId}/actions/record_payment`
    const paid = await post(path, {
      back,
      invoice: InvoiceID,
      amount: "5",
      account: "612",
      reference: "",
    })
    expect(await paid.text()).toMatch(/data-testid="amount-due">\s*7\.00/)
    const refused = await post(path, { back, invoice: InvoiceID, amount: "8", account: "612" })
    expect(await refused.text()).toContain("exceeds the amount outstanding")
    await post("/faults", { kind: "status", status: "500", path: "/Invoices*", times: "2" })
    expect(sandbox.control.faults()).toEqual([
      expect.objectContaining({ kind: "status", status: 500, path: "/Invoices*", left: 2 }),
    ])
    expect((await post("/faults", { kind: "no such", times: "1" })).url).toContain("problem=")
  })

  it("understand links in the form of Xero's own", async () => {
    const { InvoiceID, ContactID } = makeInvoice()
    const { shortCode } = sandbox.control.organisations()[0]
    const view = await page(`/app/${shortCode}/invoicing/view/${InvoiceID}`)
    expect(new URL(view.url).pathname).toBe(`/organisations/${tenantId}/invoices/${InvoiceID}`)
    const target = encodeURIComponent(`/Contacts/View/${ContactID}`)
    const login = await page(
      `/organisationlogin/default.aspx?shortcode=${shortCode}&redirecturl=${target}`
    )
    expect(new URL(login.url).pathname).toBe(`/organisations/${tenantId}/contacts/${ContactID}`)
    expect((await page("/app/!nobody/invoicing/view/1")).status).toBe(404)
  })
})

describe("the data file", () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "xero-sandbox-"))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it("brings everything back: books, connections, tokens, clock", async () => {
    const dataFile = join(folder, "deeper", "state.json")
    const first = await start({ dataFile })
    const { access_token, refresh_token = "" } = await connect(first)
    first.control.act(tenantId, "create_invoice", invoice)
    first.control.advance(60)
    const then = first.control.now()
    await first.stop()

    const second = await start({ dataFile })
    expect((await call(second, access_token, "/Invoices/WEB-1")).status).toBe(200)
    expect((await token(second, { grant_type: "refresh_token", refresh_token })).status).toBe(200)
    expect(second.control.now().getTime()).toBeGreaterThanOrEqual(then.getTime())
    expect(indexOf(second.control.organisation(tenantId)).invoicesByNumber.has("web-1")).toBe(true)
    await second.stop()
  })

  it("is written while the sandbox runs, not at its end alone", async () => {
    const dataFile = join(folder, "state.json")
    const running = await start({ dataFile })
    running.control.act(tenantId, "create_invoice", invoice)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(readFileSync(dataFile, "utf8")).toContain("WEB-1")
    await running.stop()
  })
})
