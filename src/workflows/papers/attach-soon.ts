import { type MedusaContainer } from "@medusajs/framework/types"
import { runOnce } from "../background/run-once"
import { attachInvoicePdfsWorkflow } from "./attach-invoice-pdfs"

/** Puts PDFs that are due on their documents in the background of this process; never waits for it. The clock's job does the same. */
export function attachSoon(container: MedusaContainer): void {
  runOnce(container, {
    name: "papers",
    delay: 0,
    trouble: "PDFs could not be attached",
    run: async () => {
      await attachInvoicePdfsWorkflow(container).run()
    },
  })
}
