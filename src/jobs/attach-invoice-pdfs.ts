import { type MedusaContainer } from "@medusajs/framework/types"
import { attachInvoicePdfsWorkflow } from "../workflows/papers/attach-invoice-pdfs"

/** Puts the PDFs of invoices and credit notes on them in Xero, where that is wanted. */
export default async function attachInvoicePdfs(container: MedusaContainer) {
  await attachInvoicePdfsWorkflow(container).run()
}

export const config = {
  name: "xero-attach-invoice-pdfs",
  schedule: { interval: 60_000, concurrency: "forbid" as const },
}
