import { attachInvoicePdfsWorkflow } from "../../src/workflows/papers/attach-invoice-pdfs"
import { InboundShop } from "../inbound/inbound-shop"
import { attachmentCalls } from "../pdf/attachment-calls"
import { PdfAdmin } from "../pdf/pdf-admin"
import { type Suite } from "../xero/on-one-host"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

const INVOICES = "/Invoices/*/Attachments*"

export const invoicePdfTasks: Suite = ({ api, getContainer }) => {
  let shop: InboundShop
  let pdfs: PdfAdmin

  beforeEach(async () => {
    sandbox.control.clearFaults()
    shop = await InboundShop.open(String(api.defaults.baseURL))
    pdfs = new PdfAdmin(shop.store.admin)
    await shop.sell()
    sandbox.control.resetCalls()
  })

  /** Waits for the end of a task, with the clock's job as often as it takes. */
  const over = (id: string) =>
    until(
      "the task is over",
      async () => {
        await attachInvoicePdfsWorkflow(getContainer()).run()
        return shop.xero.task(id)
      },
      ({ state }) => state === "done"
    )
  const lacking = async () => (await shop.xero.toSendCounts()).papers

  it("is sent by a task for all that have none, and for chosen orders once more", async () => {
    const { xero } = shop
    const other = await shop.sell()
    expect(await lacking()).toBe(2)
    const all = await over((await xero.beginTask("send_invoice_pdfs")).id)
    expect(all).toMatchObject({ total: 2, done: 2, held: 0, retrying: 0, problem: null })
    for (const { InvoiceID } of await shop.books.invoices()) {
      expect(await shop.books.files("Invoices", InvoiceID)).toHaveLength(1)
    }
    expect(await lacking()).toBe(0)
    expect(await over((await xero.beginTask("send_invoice_pdfs")).id)).toMatchObject({ total: 0 })
    const before = attachmentCalls().length
    const chosen = await xero.beginTask("send_invoice_pdfs", { ids: [other.id] })
    expect(await over(chosen.id)).toMatchObject({ chosen: 1, total: 1, done: 1 })
    expect(attachmentCalls().slice(before)).toContain("POST 200")
    await expect(xero.beginTask("send_invoice_pdfs", { q: "ORD" })).rejects.toThrow(
      "PDFs are not searched by a text."
    )
  })

  it("is not sent any more by a task that was cancelled", async () => {
    const { xero } = shop
    await shop.sell()
    const fault = { problem: "minute", retry_after: 600 } as const
    sandbox.control.fault({ kind: "rate_limit", method: "PUT", path: INVOICES, ...fault })
    const { id } = await xero.beginTask("send_invoice_pdfs")
    await until(
      "Xero has asked for a pause",
      async () => [await pdfs.counts(), await xero.task(id)] as const,
      ([{ waiting, troubles }, { total }]) => waiting + troubles.length === 4 && total === 2
    )
    expect(await xero.task(id)).toMatchObject({ state: "running", done: 0, held: 0 })
    expect(await xero.cancelTask(id)).toMatchObject({ state: "cancelled", total: 2, done: 0 })
    expect(await pdfs.counts()).toEqual({ waiting: 0, attached: 0, held: 0, troubles: [] })
    expect(await lacking()).toBe(2)
    expect((await xero.tasks()).tasks).toMatchObject([{ id, state: "cancelled", total: 2 }])
  })
}
