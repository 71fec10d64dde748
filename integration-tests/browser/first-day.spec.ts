import { act, readInvoices, readOrganisation } from "./accountant"
import { accessible } from "./suites/accessible"
import { fromXero } from "./suites/from-xero"
import { mapping } from "./suites/mapping"
import { options } from "./suites/options"
import { demo, owner, useDemo } from "./the-demo"

// Longer than what is waited for in a test may take together, so that the wait that was in vain is named.
jest.setTimeout(600_000)

/** A newcomer's first day: from the unconnected demo to a store in step, in the browser alone. */
describe("the first day", () => {
  useDemo()

  const at = (step: string) =>
    owner.page.locator(`[data-testid=xero-setup][data-step=${step}]`).waitFor()
  const goOn = async (step: string) => {
    await owner.see("xero-setup-continue").click()
    await at(step)
  }
  /** As a telephone shows it; nothing may stand out to the side. */
  const narrow = async (name: string) => {
    const wide = await owner.glance(name)
    expect({ name, wide }).toEqual({ name, wide: 0 })
  }

  it("says on the Xero page that nothing is connected, and offers to set it up", async () => {
    await owner.open("/xero")
    await owner.see("xero-not-connected").waitFor()
    await owner.picture("not-connected")
    await owner.see("xero-to-settings").first().click()
    await owner.see("xero-connection").getByText("Not connected").waitFor()
    await owner.picture("settings-not-connected")
    await owner.open("/xero")
    await owner.see("xero-to-setup").click()
    await at("connect")
    expect(await owner.see("xero-setup-to-accounts").isDisabled()).toBe(true)
    await owner.picture("setup-1-connect")
  })

  it("comes back from a refused consent with plain words and a way on", async () => {
    await owner.see("xero-connect").click()
    await owner.see("deny").click()
    await owner.see("xero-callback-failed").waitFor()
    await owner.see("xero-callback-try-again").click()
    await owner.see("consent-form").waitFor()
    await owner.picture("consent")
  })

  it("connects one of two organisations that were allowed, and lands in the set-up", async () => {
    await owner.see("organisation-AU").check()
    await owner.see("allow").click()
    await owner.see("xero-choose-organisation").waitFor()
    const choices = owner.page.locator("[data-testid^=xero-tenant-]")
    expect(await choices.count()).toBe(2)
    await owner.picture("choose-organisation")
    const { name } = await readOrganisation(demo, "GB")
    await owner.page.getByText(name).click()
    await owner.see("xero-connect-organisation").click()
    await at("organisation")
    expect(await owner.see("xero-organisation").textContent()).toContain(name)
    expect(await readInvoices(demo)).toEqual([])
    await owner.picture("setup-2-organisation")
  })

  it("tests the connection and names what is not mapped yet", async () => {
    await owner.open("/settings/xero")
    expect(await owner.see("xero-sync-state").textContent()).toContain("Paused")
    await owner.see("xero-test").click()
    await owner.see("xero-test-result").waitFor()
    const mappings = owner.see("xero-check-mappings")
    expect(await mappings.textContent()).toContain("All products")
  })

  it("goes on with the set-up where it was left, and fills in what the chart proposes", async () => {
    await owner.open("/xero")
    await owner.see("xero-setup-invitation").getByText("Step 2 of 9").waitFor()
    await owner.see("xero-to-setup").click()
    await at("organisation")
    await goOn("accounts")
    const chosen = owner.see("xero-select-revenue-default")
    await chosen.waitFor()
    expect(await chosen.inputValue()).toContain("200")
    await owner.picture("setup-3-accounts")
    await goOn("taxes")
    await owner.picture("setup-4-taxes")
    await goOn("payments")
    await owner.picture("setup-5-payments")
    await goOn("options")
    await owner.picture("setup-6-options")
    // The browser is closed and opened again: the server knows the step.
    await owner.open("/xero/setup")
    await at("options")
    await owner.see("xero-setup-to-accounts").click()
    await at("accounts")
    await owner.see("xero-setup-to-options").click()
    await at("options")
  })

  it("says what is missing, and goes on only without it", async () => {
    const next = owner.see("xero-setup-continue")
    await owner.see("xero-prefix").fill("DEMO-")
    await owner.see("xero-setup-missing").getByText("Save or undo").waitFor()
    expect(await next.isDisabled()).toBe(true)
    await owner.see("xero-options-undo").click()
    await goOn("start")
    await owner.see("xero-setup-start-date").fill("")
    await owner.see("xero-setup-missing").getByText("start date").waitFor()
    expect(await next.isDisabled()).toBe(true)
    const day = new Date().toISOString().slice(0, 10)
    await owner.see("xero-setup-start-date").fill(day)
    await owner.picture("setup-7-start")
    await goOn("preview")
  })

  it("shows what would be sent before it switches on", async () => {
    await owner.see("xero-preview").waitFor()
    expect(await owner.see("xero-preview-orders").textContent()).toMatch(/1[12]/)
    await owner.picture("setup-8-preview")
    await narrow("setup-preview")
    await goOn("switch_on")
    await owner.see("xero-setup-follows").getByText("Orders placed on").waitFor()
    await owner.picture("setup-9-switch-on")
    expect(await readInvoices(demo)).toEqual([])
    await owner.page.keyboard.press("Tab")
    await owner.see("xero-setup-continue").focus()
    await owner.page.keyboard.press("Enter")
    await owner.see("xero-setup-finished").waitFor()
    await owner.picture("setup-10-finished")
    await narrow("setup-finished")
    await owner.open("/settings/xero/mapping")
    await owner.see("xero-mapping-state").getByText("Complete").waitFor()
    await owner.picture("mapping")
    await owner.open("/settings/xero")
    await owner.see("xero-sync-state").getByText("On").waitFor()
    await owner.picture("settings-connected")
    await owner.see("xero-change-start-date").click()
    await owner.see("xero-preview").waitFor()
    await owner.picture("preview")
  })

  it("is in step a moment later, with every order in Xero and today's figures as the books have them", async () => {
    await owner.open("/xero")
    await owner.see("xero-state").first().getByText("In step").waitFor()
    const invoices = await readInvoices(demo)
    expect(invoices.length).toBeGreaterThanOrEqual(11)
    const count = String(invoices.length)
    expect(await owner.see("xero-count-invoice").textContent()).toContain(count)
    await owner.see("xero-today-invoice").getByText(count, { exact: true }).waitFor()
    expect(await owner.see("xero-setup-invitation").count()).toBe(0)
    await owner
      .see("xero-home-log")
      .getByText(/Contact|Invoice|Payment/)
      .first()
      .waitFor()
    await owner.picture("home")
    await owner.see("xero-home-chart-table").scrollIntoViewIfNeeded()
    await owner.picture("home-chart")
    const bar = await owner.see("xero-home-bar").last().boundingBox()
    expect(bar?.width).toBeGreaterThan(5)
    expect(bar?.height).toBeGreaterThan(20)
    await owner.see("xero-home-chart-table").locator("summary").click()
    await owner.see("xero-home-chart-table").getByRole("cell").first().waitFor()
    await narrow("home")
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

  // Here, since this file has the shorter part of what two processors do beside each other.
  describe("from Xero", fromXero)
  describe("another mapping", mapping)
  describe("other options", options)

  it("looks as well in the dark", async () => {
    await owner.page.evaluate(() => localStorage.setItem("medusa_admin_theme", "dark"))
    await owner.open("/settings/xero")
    await owner.see("xero-connection-status").first().waitFor()
    await owner.look("settings-dark")
    await owner.page.evaluate(() => localStorage.setItem("medusa_admin_theme", "light"))
  })

  describe("for everybody", accessible)

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
    await owner.open("/xero/log")
    await owner
      .see("xero-log")
      .getByText(/ORD-\d+/)
      .first()
      .waitFor()
  })
})
