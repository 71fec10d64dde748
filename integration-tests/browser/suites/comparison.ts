import { captureOrder } from "../../store/capture-order"
import { openStore } from "../../store/open-store"
import { placeOrder } from "../../store/place-order"
import { until } from "../../xero/until"
import { settled } from "../../xero/run-report"
import { XeroAdmin } from "../../xero/xero-admin"
import { act, readInvoices } from "../accountant"
import { demo, owner } from "../the-demo"

/** The bookkeeper closes the month: compares, follows a difference to its order, and takes the file along. */
export const comparison = () => {
  let voided: string
  let xero: XeroAdmin

  beforeAll(async () => {
    const store = await openStore(demo.store)
    for (const quantity of [1, 2, 3]) {
      const from = { email: `buyer-${quantity}@example.com` }
      const items = { "SWEAT-M": quantity, "BOOK-PB": 1 }
      const order = await placeOrder(store, { region: "uk", from, items })
      voided = `ORD-${order.display_id}`
      if (quantity < 3) {
        await captureOrder(store, order.id)
      }
    }
    xero = new XeroAdmin(store.admin)
    await settled(xero)
  }, 600_000)

  const compared = () =>
    owner.page.locator("[data-testid=xero-report-state][data-state=done]").waitFor()

  it("leads from the Xero page to the comparison, which finds that both agree", async () => {
    await owner.open("/xero")
    await owner.see("xero-to-report").click()
    await owner.see("xero-report-none").waitFor()
    await owner.see("xero-report-run").click()
    await compared()
    await owner.see("xero-report-verdict").waitFor()
    await owner.see("xero-report-by-account").getByText("200 Sales").waitFor()
    await owner.picture("report-agrees")
  })

  it("names what the accountant changed, down to the document, and gives a file", async () => {
    await act(demo, "void_invoice", { invoice: voided })
    await owner.see("xero-report-audit").click()
    await owner.see("xero-report-run").click()
    await compared()
    await owner.see("xero-report-causes").waitFor()
    await owner.picture("report-differs")
    await owner.see("xero-report-cause-sale-voided").getByRole("button").click()
    const documents = owner.see("xero-report-documents")
    await documents.getByText("Voided or deleted in Xero.").first().waitFor()
    await documents
      .getByRole("link", { name: `Invoice ${voided}` })
      .first()
      .waitFor()
    await owner.picture("report-documents")
    await owner.page.keyboard.press("Escape")
    await documents.waitFor({ state: "detached" })
    const file = owner.page.waitForEvent("download")
    await owner.see("xero-report-csv").click()
    expect((await file).suggestedFilename()).toMatch(/^store-and-xero-.*\.csv$/)
  })

  it("shows the change on the order and the Xero page, where it is restored with a click", async () => {
    const { discrepancies } = await xero.discrepancies()
    const [{ order_id }] = discrepancies
    await owner.open(`/orders/${order_id}`)
    await owner.see("xero-widget-drift").getByText(`Invoice ${voided} was voided`).waitFor()
    await owner.see("xero-widget-drift").getByRole("link").click()
    const row = owner.see("xero-drift-row")
    await row.getByText(`Voided or deleted · ${voided}`).waitFor()
    await owner.see("xero-drift").scrollIntoViewIfNeeded()
    await owner.picture("changed-in-xero")
    await owner.see("xero-drift-restore").click()
    await owner.see("xero-drift-none").waitFor()
    await until(
      "the invoice is in Xero under the next number",
      () => readInvoices(demo),
      (all) => all.some(({ InvoiceNumber }) => InvoiceNumber === `${voided}-2`),
      60_000
    )
  })
}
