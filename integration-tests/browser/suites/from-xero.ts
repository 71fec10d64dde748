import { captureOrder } from "../../store/capture-order"
import { openStore } from "../../store/open-store"
import { placeOrder } from "../../store/place-order"
import { type Store } from "../../store/store"
import { until } from "../../xero/until"
import { XeroAdmin } from "../../xero/xero-admin"
import { act, readInvoices, readPayments } from "../accountant"
import { demo, owner } from "../the-demo"

/** What the accountant does in Xero, as the owner sees it and decides on it. */
export const fromXero = () => {
  let store: Store
  let xero: XeroAdmin

  beforeAll(async () => {
    store = await openStore(demo.store)
    xero = new XeroAdmin(store.admin)
  })

  const sell = async (guest: string) => {
    const from = { email: `${guest}@example.com` }
    const { id, display_id } = await placeOrder(store, {
      region: "uk",
      from,
      items: { "BOOK-PB": 1 },
    })
    const invoice = `ORD-${display_id}`
    const { Total } = await until(
      `${invoice} is in Xero`,
      async () =>
        (await readInvoices(demo)).find(({ InvoiceNumber }) => InvoiceNumber === invoice) ?? {
          Total: "",
        },
      (found) => found.Total !== ""
    )
    return { id, invoice, total: Number(Total) }
  }
  const pay = (invoice: string, amount: string, reference = "FPS") =>
    act(demo, "record_payment", { invoice, account: "090", amount, reference })

  it("shows a part and then the rest of an order paid in Xero, without being asked", async () => {
    const { id, invoice, total } = await sell("pays-later")
    await owner.open(`/orders/${id}`)
    await owner.see("xero-document-invoice-status").getByText("Awaiting payment").waitFor()
    await pay(invoice, "5.00")
    await owner.see("xero-imported").first().waitFor()
    await pay(invoice, (total - 5).toFixed(2))
    await owner.see("xero-document-invoice-status").getByText("Paid", { exact: true }).waitFor()
    await until(
      "two payments came from Xero",
      () => owner.see("xero-imported").count(),
      (count) => count === 2
    )
    await owner.look("paid-in-xero")
  })

  it("fetches with a click, and tells what cannot be put on its order and why", async () => {
    const { id, invoice, total } = await sell("pays-twice")
    await xero.change({ import_payments: false })
    await pay(invoice, total.toFixed(2), "FPS twice")
    await captureOrder(store, id)
    await until(
      "the capture finds the invoice settled",
      () => xero.order(id),
      ({ entry }) => entry?.state === "held"
    )
    await xero.change({ import_payments: true })
    await act(demo, "edit_invoice", { invoice, reference: "touched" })
    await owner.open("/xero")
    await owner.see("xero-fetch-now").click()
    await owner.see("xero-import").getByText(invoice).first().waitFor()
    await owner.look("not-on-its-order")
    await owner.see("xero-import").getByRole("link").first().click()
    await owner.see("xero-imported").first().waitFor()
    await owner.see("xero-widget-reason").first().waitFor()
    // The bookkeeper takes the one that is there twice out of Xero.
    const twice = (await readPayments(demo))
      .filter(({ Reference, Status }) => Reference === "FPS twice" && Status === "AUTHORISED")
      .map(({ PaymentID }) => PaymentID)
    await act(demo, "delete_payment", { payment: twice[0] })
    await until(
      "its own payment took its place",
      () => xero.order(id),
      ({ entry }) => entry?.state === "done"
    )
    // The reference that the accountant changed is theirs.
    await xero.decideAll("reference_changed", "accept")
  })

  it("shows a change by itself, looks for more with a click, and decides one, or all of a kind after a question", async () => {
    const sold = [await sell("void-1"), await sell("void-2"), await sell("void-3")]
    await owner.open("/xero")
    await owner.see("xero-drift").waitFor()
    await act(demo, "void_invoice", { invoice: sold[0].invoice })
    await owner.see("xero-drift-row").getByText(sold[0].invoice).first().waitFor()
    await act(demo, "void_invoice", { invoice: sold[1].invoice })
    await act(demo, "void_invoice", { invoice: sold[2].invoice })
    await owner.see("xero-drift-look").click()
    const found = async () => (await xero.discrepancies({ cause: "voided" })).count
    await until("all are found", found, (count) => count === 3)
    await owner.choose("xero-drift-cause", "voided")
    await owner.see("xero-drift-row").nth(2).waitFor()
    await owner.see("xero-drift-accept").first().click()
    await until("one is decided", found, (count) => count === 2)
    await owner.see("xero-drift-all-restore").click()
    await owner.page.getByRole("alertdialog").getByRole("button", { name: "Restore" }).click()
    await until("none is left", found, (count) => count === 0)
    await until(
      "two of them have an invoice again",
      async () =>
        (await Promise.all(sold.map(({ id }) => xero.order(id)))).filter(({ documents }) =>
          documents.some(
            ({ kind, xero_status }) => kind === "invoice" && xero_status === "AUTHORISED"
          )
        ).length,
      (count) => count === 2
    )
  })

  it("asks which invoice is an order's where it cannot tell, and takes the one that is chosen", async () => {
    const { id, invoice } = await sell("asked-about")
    await act(demo, "edit_invoice", {
      invoice,
      lines: [
        {
          Description: "Sale",
          Quantity: 1,
          UnitAmount: 50,
          AccountCode: "200",
          TaxType: "OUTPUT2",
        },
      ],
    })
    await until(
      "the order is held for what its invoice comes to",
      () => xero.order(id),
      ({ entry }) => entry?.state === "held"
    )
    await owner.open(`/orders/${id}`)
    await owner.see("xero-widget-reason").waitFor()
    await owner.see("xero-actions").click()
    await owner.see("xero-unlink").click()
    await owner.answer("Unlink")
    await owner.see("xero-widget-empty").waitFor()
    await owner.see("xero-actions").click()
    await owner.see("xero-send").click()
    await owner.see("xero-found").getByText(invoice).waitFor()
    await owner.look("asked-which")
    const before = (await readInvoices(demo)).length
    await owner.see("xero-found-take").click()
    await owner.see("xero-document-invoice").getByText(invoice).waitFor()
    await owner.see("xero-found").waitFor({ state: "detached" })
    expect((await readInvoices(demo)).length).toBe(before)
  })
}
