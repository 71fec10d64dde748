import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import XeroModule from "../modules/xero"

/** `order.xero_documents.*` in Query: the order's invoices, credit notes and what was paid on them. */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id" },
  { ...XeroModule.linkable.xeroDocument.id, primaryKey: "order_id", alias: "xero_documents" },
  { readOnly: true, isList: true }
)
