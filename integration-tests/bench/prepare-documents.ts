import type { MedusaContainer } from "@medusajs/framework/types"
import { planOrder } from "../../src/accounting/plan/plan-order"
import { XERO_MODULE } from "../../src/modules/xero"
import { contactModel } from "../../src/modules/xero/client/contact-model"
import { invoiceModel } from "../../src/modules/xero/client/invoice-model"
import type XeroModuleService from "../../src/modules/xero/service"
import { bookSettings } from "../../src/workflows/connect/book-settings"
import { requireConnection } from "../../src/workflows/connect/require-connection"
import { readOrders } from "../../src/workflows/read/read-orders"
import type { Prepared } from "./bare-script"

/** Orders read at once. */
const PAGE = 200

/** The documents of paid orders, as the plugin would send them. */
export async function prepareDocuments(
  container: MedusaContainer,
  ids: string[]
): Promise<Prepared[]> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const connection = await requireConnection(xero)
  const mappings = await xero.listXeroMappings({ connection_id: connection.id })
  const settings = { ...bookSettings(connection, mappings), start_date: null }
  const prepared: Prepared[] = []
  for (let at = 0; at < ids.length; at += PAGE) {
    const orders = await readOrders(container, ids.slice(at, at + PAGE))
    for (const order of orders.values()) {
      const { commands } = planOrder(order, settings, [])
      const [contact, invoice, payment] = commands
      if (
        contact?.kind !== "contact" ||
        invoice?.kind !== "invoice" ||
        payment?.kind !== "payment"
      ) {
        throw new Error(`Order ${order.id} does not make a contact, an invoice and a payment.`)
      }
      prepared.push({
        contact: { ...contactModel(contact.payload), contactNumber: contact.key },
        invoice: invoiceModel({ key: invoice.key, contact_id: "", payload: invoice.payload }),
        payment: {
          account: { accountID: payment.payload.AccountID },
          amount: payment.payload.Amount,
          date: payment.payload.Date,
          reference: payment.key,
        },
      })
    }
  }
  return prepared
}
