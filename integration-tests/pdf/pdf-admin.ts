import type Medusa from "@medusajs/js-sdk"
import type { PdfsAnswer, PdfsQueuedAnswer, SubjectAnswer } from "../../src/api/admin/xero/answers"

/** What the owner does about PDFs, as the browser does it. */
export class PdfAdmin {
  constructor(private readonly owner: Medusa) {}

  /** Clicks "Attach PDF to Xero". */
  attach(orderId: string): Promise<SubjectAnswer> {
    return this.owner.client.fetch(`/admin/xero/orders/${orderId}/pdf`, { method: "POST" })
  }

  /** The PDF of an order's invoice as it is downloaded, or of the document with a number. */
  download(orderId: string, number?: string): Promise<Response> {
    return this.owner.client.fetch<Response>(`/admin/xero/orders/${orderId}/pdf`, {
      headers: { accept: "application/pdf" },
      query: number ? { number } : {},
    })
  }

  /** Has the PDFs of some orders, or of some days, attached in the background. */
  send(wanted: object): Promise<PdfsQueuedAnswer> {
    return this.owner.client.fetch("/admin/xero/pdfs", { method: "POST", body: wanted })
  }

  counts(): Promise<PdfsAnswer> {
    return this.owner.client.fetch("/admin/xero/pdfs")
  }
}
