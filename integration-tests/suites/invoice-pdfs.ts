import { StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DocumentAnswer, PdfAnswer, SubjectAnswer } from "../../src/api/admin/xero/answers"
import { XERO_MODULE } from "../../src/modules/xero"
import type XeroModuleService from "../../src/modules/xero/service"
import { attachInvoicePdfsWorkflow } from "../../src/workflows/papers/attach-invoice-pdfs"
import { drawInvoicePdfWorkflow } from "../../src/workflows/papers/draw-invoice-pdf"
import { InboundShop, type Sold } from "../inbound/inbound-shop"
import { attachmentCalls } from "../pdf/attachment-calls"
import { PdfAdmin } from "../pdf/pdf-admin"
import { readPdf } from "../pdf/read-pdf"
import { type Suite } from "../xero/on-one-host"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

const INVOICES = "/Invoices/*/Attachments*"

/** What the store's own hook answers, once a test says so. */
let ownPdf: string | undefined
drawInvoicePdfWorkflow.hooks.drawPaper(
  ({ paper }) =>
    new StepResponse(
      ownPdf === undefined ? undefined : { pdf: ownPdf.replace("NUMBER", paper.number) }
    )
)

const pdfOf = (subject: SubjectAnswer): DocumentAnswer["pdf"] =>
  subject.documents.find(({ kind }) => kind === "invoice")?.pdf ?? null

export const invoicePdfs: Suite = ({ api, getContainer }) => {
  let shop: InboundShop
  let sold: Sold
  let pdfs: PdfAdmin

  beforeEach(async () => {
    ownPdf = undefined
    sandbox.control.clearFaults()
    shop = await InboundShop.open(String(api.defaults.baseURL))
    pdfs = new PdfAdmin(shop.store.admin)
    sold = await shop.sell()
    sandbox.control.resetCalls()
  })

  const knex = () => (getContainer().resolve(XERO_MODULE) as XeroModuleService).postgres.knex
  const invoice = async () => (await shop.books.invoices())[0]
  const files = async () => shop.books.files("Invoices", (await invoice()).InvoiceID)
  const text = async () => {
    const { InvoiceID } = await invoice()
    return (
      await readPdf(await shop.books.file("Invoices", InvoiceID, `${sold.invoice}.pdf`))
    ).join("\n")
  }
  const logged = async () =>
    (await shop.xero.log({ kind: "invoice" })).lines.filter(({ action }) => action === "attach")

  /** Lets the background work pass, the waits of PDFs over, until the invoice's is as wanted. */
  const untilPdf = (wanted: PdfAnswer["state"]) =>
    until(
      `the PDF is ${wanted}`,
      async () => {
        await knex()("xero_attachment")
          .where({ state: "waiting" })
          .update({ available_at: new Date(0) })
        await knex()("xero_quota").update({ parked_until: null })
        await attachInvoicePdfsWorkflow(getContainer()).run()
        return pdfOf(await shop.xero.order(sold.id))
      },
      (pdf) => pdf?.state === wanted
    )

  it("is attached when the owner asks for it, says what was sent, and is replaced when that has changed", async () => {
    expect(pdfOf(await shop.xero.order(sold.id))).toBeNull()
    const attached = await pdfs.attach(sold.id)
    expect(pdfOf(attached)).toEqual({
      state: "attached",
      reason: null,
      attached_at: expect.any(String) as string,
    })
    expect(await files()).toMatchObject([
      { FileName: `${sold.invoice}.pdf`, MimeType: "application/pdf", IncludeOnline: false },
    ])
    expect((await invoice()).HasAttachments).toBe(true)
    const first = await text()
    const { Total, TotalTax, SubTotal } = await invoice()
    for (const said of [
      "Tax invoice",
      "VAT number GB123456789",
      "23 Main Street",
      sold.invoice,
      `Total GBP ${Total.toFixed(2)}`,
      TotalTax.toFixed(2),
      SubTotal.toFixed(2),
      `Amount due GBP ${Total.toFixed(2)}`,
      "Page 1 of 1",
    ]) {
      expect(first.replace(/\s+/g, " ")).toContain(said)
    }
    const download = await pdfs.download(sold.id)
    expect(download.headers.get("content-type")).toBe("application/pdf")
    expect(download.headers.get("content-disposition")).toContain(`filename="${sold.invoice}.pdf"`)
    expect((await readPdf(Buffer.from(await download.arrayBuffer()))).join("\n")).toBe(first)

    shop.pay(sold.invoice, "30.00")
    await shop.fetchNow()
    await shop.untilEntry(sold.id, "done")
    await pdfs.attach(sold.id)
    expect(await files()).toHaveLength(1)
    expect((await text()).replace(/\s+/g, " ")).toMatch(/Payment, .* -30\.00 Amount due GBP 41\.61/)
    expect(attachmentCalls()).toEqual(["PUT 200", "GET 200", "POST 200"])
    const told = { state: "done", document_number: sold.invoice, cause: "sent by hand" }
    const line = { ...told, actor_id: expect.stringMatching(/^user_/) as string }
    expect(await logged()).toMatchObject([line, line])
  })

  it("is attached by itself where the owner wants that, once for each thing it says, with its credit note", async () => {
    await shop.xero.change({ attach_pdf: "always", pdf_online: true })
    sold = await shop.sell()
    await until(
      "the PDF is attached",
      async () => {
        await attachInvoicePdfsWorkflow(getContainer()).run()
        return pdfOf(await shop.xero.order(sold.id))
      },
      (pdf) => pdf?.state === "attached"
    )
    const { id } = sold
    const own = (await shop.books.invoices()).find(
      ({ InvoiceNumber }) => InvoiceNumber === sold.invoice
    )
    expect(await shop.books.files("Invoices", own?.InvoiceID ?? "")).toMatchObject([
      { IncludeOnline: true },
    ])
    const before = attachmentCalls()
    expect(before.filter((call) => call === "PUT 200").length).toBeGreaterThan(0)
    const { client } = shop.store.admin
    await client.fetch(`/admin/xero/orders/${id}/send`, { method: "POST" })
    await shop.untilEntry(id, "done")
    await untilPdf("attached")
    expect(attachmentCalls()).toEqual(before)
    const lines = await logged()
    expect(lines.filter(({ document_number }) => document_number === sold.invoice)).toMatchObject([
      { state: "done", cause: "PDFs of all invoices", actor_id: null },
    ])
  })

  it.each([
    ["no call is free", { kind: "rate_limit" }],
    ["Xero is out of order", { kind: "status", status: 500 }],
    ["the answer is lost", { kind: "drop_after" }],
    ["the answer stops half-way", { kind: "malformed" }],
    ["the call is lost", { kind: "drop_before" }],
  ] as const)("is tried again and there once when %s", async (_, fault) => {
    sandbox.control.fault({ ...fault, method: "PUT", path: INVOICES })
    expect(await pdfs.send({ order_ids: [sold.id] })).toEqual({ queued: 1 })
    await until(
      "it was tried",
      async () => {
        await attachInvoicePdfsWorkflow(getContainer()).run()
        return pdfOf(await shop.xero.order(sold.id))
      },
      (pdf) => pdf?.reason !== null
    )
    const waiting = await pdfs.counts()
    expect(waiting).toMatchObject({ waiting: 1, attached: 0, troubles: [{ order_id: sold.id }] })
    await untilPdf("attached")
    expect(await files()).toHaveLength(1)
    expect(await text()).toContain(sold.invoice)
    expect(await pdfs.counts()).toEqual({ waiting: 0, attached: 1, held: 0, troubles: [] })
  })

  it("is held with the reason where Xero refuses it, or no font has what it says", async () => {
    sandbox.control.fault({ kind: "status", status: 413, method: "PUT", path: INVOICES })
    const refused = await pdfs.attach(sold.id)
    expect(pdfOf(refused)).toMatchObject({ state: "held", reason: "Xero refused the call (413)." })

    await shop.xero.change({ paper_note: "谢谢" })
    const unprintable = await pdfs.attach(sold.id)
    expect(pdfOf(unprintable)).toMatchObject({
      state: "held",
      reason: expect.stringContaining("Add the package @fontsource/noto-sans-sc") as string,
    })
    expect((await logged()).map(({ state, reason }) => [state, reason])).toEqual([
      ["held", pdfOf(unprintable)?.reason],
      ["held", "Xero refused the call (413)."],
    ])
    await expect(pdfs.download(sold.id)).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining("@fontsource/noto-sans-sc") as string,
    })
    expect(await files()).toEqual([])

    await shop.xero.change({ paper_note: "Cảm ơn", paper_name: "Магазин Ёлка" })
    await pdfs.attach(sold.id)
    expect(await text()).toMatch(/Магазин Ёлка[^]*Cảm ơn/)
  })

  it("says that Xero must be asked for leave where the organisation was connected without it", async () => {
    await knex()("xero_authorisation").update({ scopes: JSON.stringify(["accounting.invoices"]) })
    const sentence = expect.stringContaining("Click Reconnect under Settings → Xero") as string
    for (const asked of [() => pdfs.attach(sold.id), () => pdfs.send({ order_ids: [sold.id] })]) {
      await expect(asked()).rejects.toMatchObject({ status: 400, message: sentence })
    }
    await expect(shop.xero.beginTask("send_invoice_pdfs")).rejects.toMatchObject({
      status: 400,
      message: sentence,
    })
    await shop.xero.change({ attach_pdf: "always" })
    const { client } = shop.store.admin
    await client.fetch(`/admin/xero/orders/${sold.id}/send`, { method: "POST" })
    await shop.untilEntry(sold.id, "done")
    await until(
      "the PDF waits with the reason",
      async () => {
        await attachInvoicePdfsWorkflow(getContainer()).run()
        return pdfOf(await shop.xero.order(sold.id))
      },
      (pdf) => pdf?.state === "waiting" && pdf.reason !== null
    )
    expect(pdfOf(await shop.xero.order(sold.id))?.reason).toEqual(sentence)
    expect(attachmentCalls()).toEqual([])
  })

  it("is the store's own where its hook draws one, and none where that is no PDF", async () => {
    ownPdf = Buffer.from("%PDF-1.7 of the store").toString("base64")
    await pdfs.attach(sold.id)
    const { InvoiceID } = await invoice()
    const name = `${sold.invoice}.pdf`
    expect(String(await shop.books.file("Invoices", InvoiceID, name))).toBe("%PDF-1.7 of the store")
    ownPdf = "NUMBER"
    expect(pdfOf(await pdfs.attach(sold.id))).toMatchObject({
      state: "held",
      reason: "What the store's hook drawPaper gave back is no PDF file in base64.",
    })
  })

  it("is sent for all that is dated on some days, and answers what it cannot give", async () => {
    const { DateString = "" } = await invoice()
    const day = DateString.slice(0, 10)
    expect(await pdfs.send({ from: "2020-01-01", to: "2020-12-31" })).toEqual({
      queued: 0,
    })
    expect(await pdfs.send({ from: day, to: day })).toEqual({ queued: 1 })
    await untilPdf("attached")
    await expect(pdfs.download("nobody")).rejects.toMatchObject({ status: 404 })
    await expect(pdfs.download(sold.id, "ORD-0")).rejects.toMatchObject({ status: 404 })
    expect((await pdfs.download(sold.id, sold.invoice)).status).toBe(200)
  })
}
