import { captureOrder } from "../../store/capture-order"
import { openStore } from "../../store/open-store"
import { placeOrder } from "../../store/place-order"
import { until } from "../../xero/until"
import { XeroAdmin } from "../../xero/xero-admin"
import { readFiles, readInvoices } from "../accountant"
import { demo, owner } from "../the-demo"

/** One order in the owner's hands: looked at, unlinked, sent again, and found instead of doubled. */
export const oneOffActions = () => {
  let order: { id: string; display_id?: number }

  beforeAll(async () => {
    const store = await openStore(demo.store)
    const from = { email: "one-off@example.com" }
    order = await placeOrder(store, { region: "uk", from, items: { "SWEAT-M": 2 } })
    await captureOrder(store, order.id)
    const xero = new XeroAdmin(store.admin)
    await until(
      "it is paid in Xero",
      () => xero.order(order.id),
      ({ documents }) =>
        documents.some(({ kind, state }) => kind === "payment" && state === "posted"),
      60_000
    )
  }, 120_000)

  const menu = () => owner.see("xero-actions").click()
  const invoices = async () =>
    (await readInvoices(demo)).filter(({ InvoiceNumber }) =>
      InvoiceNumber.startsWith(`ORD-${order.display_id}`)
    )

  it("has all that can be done in one menu, which the keyboard reaches", async () => {
    await owner.open(`/orders/${order.id}`)
    await owner.see("xero-widget").getByText("Paid").waitFor()
    await owner.see("xero-actions").focus()
    await owner.page.keyboard.press("Enter")
    await owner.see("xero-unlink").waitFor()
    expect(await owner.see("xero-open").getAttribute("href")).toContain(demo.sandbox)
    await owner.picture("order-actions")
    await owner.see("xero-plan-open").click()
    await owner.see("xero-plan-empty").waitFor()
    await owner.page.keyboard.press("Escape")
    await owner.see("xero-plan-drawer").waitFor({ state: "hidden" })
  })

  it("downloads the invoice's PDF, and puts it on the invoice in Xero", async () => {
    await owner.open(`/orders/${order.id}`)
    const file = owner.page.waitForEvent("download")
    await owner.see("xero-pdf-download-invoice").click()
    expect((await file).suggestedFilename()).toBe(`ORD-${order.display_id}.pdf`)
    await owner.see("xero-pdf-attach").click()
    await owner.page.locator("[data-testid=xero-pdf-state][data-state=attached]").waitFor()
    await owner.see("xero-pdf-attach").getByText("Attach PDF to Xero again").waitFor()
    expect(await readFiles(demo)).toContain(`ORD-${order.display_id}.pdf`)
  })

  it("unlinks only after a question that says what follows, and finds the invoice again", async () => {
    const before = await invoices()
    expect(before).toHaveLength(1)
    await menu()
    await owner.see("xero-unlink").click()
    const question = owner.page.getByRole("alertdialog")
    await question.getByText("The documents stay in Xero").waitFor()
    await owner.picture("unlink")
    await question.getByRole("button", { name: "Cancel" }).click()
    await question.waitFor({ state: "hidden" })
    expect(await owner.see("xero-document-invoice").count()).toBe(1)

    await menu()
    await owner.see("xero-unlink").click()
    await question.getByRole("button", { name: "Unlink" }).click()
    await owner.see("xero-widget-empty").waitFor()
    await owner.picture("unlinked")
    expect(await invoices()).toEqual(before)

    await menu()
    expect(await owner.see("xero-unlink").count()).toBe(0)
    await owner.see("xero-send").click()
    await owner.see("xero-document-invoice-status").getByText("Paid").waitFor()
    expect(await invoices()).toEqual(before)
    await owner.open("/xero")
    await owner.see("xero-home-log").getByText(`ORD-${order.display_id}`).first().waitFor()
  })
}
