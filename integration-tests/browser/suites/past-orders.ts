import { openStore } from "../../store/open-store"
import { XeroAdmin } from "../../xero/xero-admin"
import { goOn, keepBack, readInvoices } from "../accountant"
import { importPastOrders } from "../import-past-orders"
import { demo, owner } from "../the-demo"

/** More than the batches that are worked off side by side hold. */
const ORDERS = 210
const POUNDS = new Intl.NumberFormat("en", { style: "currency", currency: "GBP" })

/** A shop that was there before its books: its past orders are counted, looked at and sent, in the browser. */
export const pastOrders = () => {
  let before: number

  beforeAll(async () => {
    // Until they are dated, the imported orders are of today, and would be sent as such.
    const xero = new XeroAdmin((await openStore(demo.store)).admin)
    await xero.change({ sync_enabled: false })
    await importPastOrders(demo, ORDERS)
    await xero.change({ sync_enabled: true })
    before = (await readInvoices(demo)).length
  }, 600_000)

  const state = (name: string) =>
    owner.page.locator(`[data-testid=xero-backfill-state][data-state=${name}]`)

  const type = async (field: string, day: string) => {
    await owner.see(field).getByRole("spinbutton").first().click()
    await owner.page.keyboard.type(day, { delay: 30 })
  }

  it("leads from the Xero page to the past orders, and notices days that are turned round", async () => {
    await owner.open("/xero")
    await owner.see("xero-to-backfill").click()
    await owner.see("xero-backfill-history").getByText("No past orders").waitFor()
    expect(await owner.see("xero-backfill-count").isDisabled()).toBe(true)
    await type("xero-backfill-from", "07012026")
    await type("xero-backfill-to", "06302026")
    await owner.see("xero-backfill-range").getByText("Turn them round").waitFor()
    expect(await owner.see("xero-backfill-count").isDisabled()).toBe(true)
    await type("xero-backfill-from", "06012026")
    await owner.see("xero-backfill-range").getByText("Both days are included").waitFor()
  })

  it("counts them and shows what they would be in Xero, without sending any", async () => {
    await owner.see("xero-backfill-count").press("Enter")
    await state("ready").waitFor()
    const text = (name: string) => owner.see(`xero-backfill-${name}`).textContent()
    expect(await text("orders")).toBe(String(ORDERS))
    expect(await text("contacts")).toBe(String(ORDERS))
    expect(await text("invoices")).toBe(String(ORDERS))
    expect(await text("payments")).toBe(String(ORDERS))
    expect(await text("creditNotes")).toBe("0")
    const booked = await text("gbp")
    expect(booked).toContain(`from ${ORDERS} orders`)
    expect(booked).toContain("200 Sales")
    expect(booked).toContain("20% (VAT on Income)")
    expect(await text("estimate")).toContain("15 calls to Xero, 1 minute")
    await owner.picture("backfill-preview")
    expect(await readInvoices(demo)).toHaveLength(before)
  })

  it("sends them only after a question, pauses and goes on", async () => {
    await keepBack(demo, "/Invoices*", 1)
    const question = owner.page.getByRole("alertdialog")
    await owner.see("xero-backfill-send").click()
    await question.getByText(`Send ${ORDERS} orders to Xero?`).waitFor()
    await question.getByRole("button", { name: "Cancel" }).click()
    await question.waitFor({ state: "detached" })
    expect(await state("ready").count()).toBe(1)
    expect(await readInvoices(demo)).toHaveLength(before)

    await owner.see("xero-backfill-send").click()
    await question.getByRole("button", { name: `Send ${ORDERS} orders` }).click()
    await state("running").waitFor()
    await owner
      .see("xero-progress-text")
      .getByText(/^(50|100|150|200) of 210 orders$/)
      .waitFor()
    await owner.picture("backfill-running")
    await owner.see("xero-backfill-pause").click()
    await state("paused").waitFor()
    await owner.see("xero-backfill-progress").getByText("Paused.").waitFor()
    await owner.see("xero-backfill-resume").click()
    await goOn(demo)
    const row = owner.see("xero-backfill-history").locator("[data-state=done]")
    await row.getByText(`${ORDERS} of ${ORDERS} in step`).waitFor()
    await owner.see("xero-backfill-range").waitFor()
    await owner.picture("backfill-done")
    expect(await readInvoices(demo)).toHaveLength(before + ORDERS)
  })

  it("closes the month: every day of June agrees to the cent with what Xero has, and the file says so", async () => {
    await owner.open("/xero/report")
    await type("xero-report-from", "06012026")
    await type("xero-report-to", "06302026")
    await owner.see("xero-report-audit").click()
    await owner.see("xero-report-run").click()
    await owner.see("xero-report-day-2026-06-30").waitFor()
    await owner.see("xero-report-verdict").getByText("agree on every document").waitFor()
    const sold: Record<string, number> = {}
    for (const { Date: day, Total } of await readInvoices(demo)) {
      sold[day] = (sold[day] ?? 0) + Math.round(Number(Total) * 100)
    }
    const june = Object.keys(sold).filter((day) => day.startsWith("2026-06"))
    expect(june).toHaveLength(30)
    for (const day of june) {
      const pounds = POUNDS.format(sold[day] / 100)
      const cells = owner.see(`xero-report-day-${day}`).getByRole("cell")
      expect([day, ...(await cells.allTextContents()).slice(1, 3)]).toEqual([day, pounds, pounds])
    }
    const file = owner.page.waitForEvent("download")
    await owner.see("xero-report-csv").click()
    expect((await file).suggestedFilename()).toContain("2026-06-01")
  })

  it("cancels one after a question, and tells what it found in Xero already", async () => {
    await owner.open("/xero/backfill")
    await type("xero-backfill-from", "06202026")
    await type("xero-backfill-to", "06212026")
    await owner.see("xero-backfill-count").click()
    await state("ready").waitFor()
    await owner.see("xero-backfill-nothing").waitFor()
    expect(await owner.see("xero-backfill-send").count()).toBe(0)
    await owner.see("xero-backfill-cancel").click()
    await owner.see("xero-backfill-history").locator("[data-state=cancelled]").waitFor()
  })

  it("shows what it took of Xero's limits", async () => {
    await owner.open("/xero")
    await owner.see("xero-quota").scrollIntoViewIfNeeded()
    await owner.see("xero-quota").getByText("of 5,000 a day").waitFor()
    await owner.see("xero-quota-forecast").getByText("the calls left last the whole day").waitFor()
    await owner.see("xero-quota").getByText("Invoices, created").waitFor()
    await owner.picture("quota")
  })
}
