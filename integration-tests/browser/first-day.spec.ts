import { act, readInvoices, readOrganisation } from "./accountant"
import { Owner } from "./owner"
import { type Demo, startDemo } from "./start-demo"

jest.setTimeout(300_000)

/** A newcomer's first day: from the unconnected demo to a store in step, in the browser alone. */
describe("the first day", () => {
  let demo: Demo
  let owner: Owner

  beforeAll(async () => {
    demo = await startDemo()
    owner = await Owner.login(demo)
  })

  afterAll(async () => {
    await owner?.close()
    await demo?.stop()
  })

  afterEach(() => {
    expect(owner?.pageErrors).toEqual([])
  })

  it("says on the Xero page that nothing is connected, and leads to the settings", async () => {
    await owner.open("/xero")
    await owner.see("xero-not-connected").waitFor()
    await owner.see("xero-to-settings").first().click()
    await owner.see("xero-connect").waitFor()
    await owner.picture("settings-not-connected")
  })

  it("comes back from a refused consent with plain words and a way on", async () => {
    await owner.see("xero-connect").click()
    await owner.see("deny").click()
    await owner.see("xero-callback-failed").waitFor()
    await owner.see("xero-callback-try-again").click()
    await owner.see("consent-form").waitFor()
    await owner.picture("consent")
  })

  it("connects one of two organisations that were allowed", async () => {
    await owner.see("organisation-AU").check()
    await owner.see("allow").click()
    await owner.see("xero-choose-organisation").waitFor()
    const choices = owner.page.locator("[data-testid^=xero-tenant-]")
    expect(await choices.count()).toBe(2)
    await owner.picture("choose-organisation")
    const { name } = await readOrganisation(demo, "GB")
    await owner.page.getByText(name).click()
    await owner.see("xero-connect-organisation").click()
    await owner.see("xero-sync").waitFor()
    expect(await owner.see("xero-organisation").textContent()).toContain(name)
    expect(await owner.see("xero-sync-state").textContent()).toContain("Paused")
    expect(await readInvoices(demo)).toEqual([])
  })

  it("tests the connection and names what is not mapped yet", async () => {
    await owner.open("/settings/xero")
    await owner.see("xero-test").click()
    await owner.see("xero-test-result").waitFor()
    const mappings = owner.see("xero-check-mappings")
    expect(await mappings.textContent()).toContain("All products")
  })

  it("takes over the proposed mapping", async () => {
    await owner.open("/settings/xero/mapping")
    await owner.see("xero-use-all-proposals").click()
    await owner.picture("mapping")
    await owner.see("xero-mapping-save").click()
    await owner.see("xero-mapping-unsaved").waitFor({ state: "detached" })
    await owner.see("xero-mapping-state").getByText("Complete").waitFor()
  })

  it("shows what would be sent before it switches on", async () => {
    await owner.open("/settings/xero")
    await owner.see("xero-sync-switch").click()
    await owner.see("xero-preview").waitFor()
    expect(await owner.see("xero-preview-orders").textContent()).toMatch(/1[12]/)
    await owner.picture("preview")
    expect(await readInvoices(demo)).toEqual([])
    await owner.see("xero-start-confirm").click()
    await owner.see("xero-sync-state").getByText("On").waitFor()
    await owner.see("xero-preview").waitFor({ state: "hidden" })
    await owner.picture("settings-connected")
  })

  it("is in step a moment later, with every order in Xero", async () => {
    await owner.open("/xero")
    await owner.see("xero-state").first().getByText("In step").waitFor()
    const invoices = await readInvoices(demo)
    expect(invoices.length).toBeGreaterThanOrEqual(11)
    expect(await owner.see("xero-count-invoice").textContent()).toContain(String(invoices.length))
    await owner
      .see("xero-log")
      .getByText(/ORD-\d+/)
      .first()
      .waitFor()
    await owner.picture("sync-log")
  })

  it("shows an order's papers and sees a capture paid in Xero", async () => {
    await owner.open("/orders")
    await owner.page.getByText("#9", { exact: true }).click()
    await owner.see("xero-widget").getByText("ORD-9").waitFor()
    await owner.page.getByRole("button", { name: "Capture payment" }).click()
    await owner.page.getByRole("button", { name: "Confirm" }).click()
    await owner.see("xero-document-invoice-status").getByText("Paid").waitFor()
    const [invoice] = (await readInvoices(demo)).filter(
      ({ InvoiceNumber }) => InvoiceNumber === "ORD-9"
    )
    expect(invoice).toMatchObject({ Status: "PAID", AmountDue: "0.00", Total: "213.50" })
    await owner.picture("order-widget")
  })

  it("names an archived account where the owner looks, and goes on once it is restored", async () => {
    await act(demo, "archive_account", { account: "200" })
    await owner.open("/settings/xero/mapping")
    await owner.see("xero-refresh-chart").click()
    await owner.see("xero-mapping-problem-revenue-default").getByText("archived").waitFor()
    await owner.picture("mapping-problem")
    await act(demo, "restore_account", { account: "200" })
    await owner.see("xero-refresh-chart").click()
    await owner.see("xero-mapping-state").getByText("Complete").waitFor()
  })

  it("shows the contact on the customer's page", async () => {
    await owner.open("/customers")
    await owner.page.locator("table tbody tr").first().click()
    await owner.see("xero-widget").waitFor()
    await owner.see("xero-widget").getByText("In Xero").waitFor()
    await owner.picture("customer-widget")
  })

  it("looks as well in the dark", async () => {
    await owner.page.evaluate(() => localStorage.setItem("medusa_admin_theme", "dark"))
    await owner.open("/settings/xero")
    await owner.see("xero-connection-status").first().waitFor()
    await owner.picture("settings-dark")
    await owner.page.evaluate(() => localStorage.setItem("medusa_admin_theme", "light"))
  })

  it("disconnects only after a question, and keeps the log", async () => {
    await owner.open("/settings/xero")
    await owner.see("xero-disconnect").click()
    await owner.page
      .getByRole("alertdialog")
      .getByText("records", { exact: false })
      .first()
      .waitFor()
    await owner.picture("disconnect")
    await owner.page.getByRole("alertdialog").getByRole("button", { name: "Disconnect" }).click()
    await owner.page.locator("[data-testid=xero-connect], [data-testid=xero-reconnect]").waitFor()
    await owner.open("/xero")
    await owner
      .see("xero-log")
      .getByText(/ORD-\d+/)
      .first()
      .waitFor()
  })
})
