import { type MedusaContainer } from "@medusajs/framework/types"
import { composePaper, type PaperResult } from "../../accounting/paper/compose-paper"
import { readLedger } from "../../modules/xero/ledger/read-ledger"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { readOrders } from "../read/read-orders"
import { paperSettings } from "./paper-settings"

/** An invoice or a credit note in Xero, with its paper or why there is none. */
export interface DocumentPaper {
  kind: "invoice" | "credit_note"
  source_id: string
  order_id: string
  /** `Order #12`, as the log names it. */
  order_label: string
  xero_id: string
  number: string
  result: PaperResult
}

/** The papers of orders' invoices and credit notes that stand in Xero, with three queries whatever the number of orders. */
export async function readPapers(
  container: MedusaContainer,
  xero: XeroModuleService,
  connection: ConnectionRecord,
  orderIds: string[]
): Promise<DocumentPaper[]> {
  const [orders, ledger] = await Promise.all([
    readOrders(container, orderIds),
    readLedger(xero.postgres.knex, connection.id, { order_ids: orderIds, contact_source_ids: [] }),
  ])
  const settings = paperSettings(connection)
  return ledger.flatMap((row): DocumentPaper[] => {
    const { kind, source_id, order_id, xero_id, key, state } = row
    if ((kind !== "invoice" && kind !== "credit_note") || state !== "posted") {
      return []
    }
    const order = orders.get(order_id ?? "")
    if (!order || !xero_id) {
      return []
    }
    const rows = ledger.filter((other) => other.order_id === order_id)
    const result = composePaper(row, rows, order, settings)
    const order_label = `Order #${order.display_id}`
    return [{ kind, source_id, order_id: order.id, order_label, xero_id, number: key, result }]
  })
}
