import { type MedusaResponse } from "@medusajs/framework/http"
import { once } from "node:events"
import { BYTE_ORDER_MARK } from "./csv-text"

/**
 * Sends a CSV file page by page, as fast as it is taken: whoever reads slowly is waited for, so that memory does not grow
 * with the file, and whoever goes away ends it.
 *
 * @param name the file's
 * @param head its first line
 * @param pages the lines that follow
 */
export async function sendCsv(
  response: MedusaResponse,
  name: string,
  head: string,
  pages: AsyncIterable<string>
): Promise<void> {
  response.setHeader("content-type", "text/csv; charset=utf-8")
  response.setHeader("content-disposition", `attachment; filename="${name}"`)
  response.write(BYTE_ORDER_MARK + head)
  for await (const text of pages) {
    if (!response.write(text)) {
      await Promise.race([once(response, "drain"), once(response, "close")])
    }
    if (response.destroyed) {
      return
    }
  }
  response.end()
}
