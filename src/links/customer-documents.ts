import { defineLink } from "@medusajs/framework/utils"
import CustomerModule from "@medusajs/medusa/customer"
import XeroModule from "../modules/xero"

/** `customer.xero_documents.*` in Query: the customer's contact in Xero. */
export default defineLink(
  { linkable: CustomerModule.linkable.customer, field: "id" },
  { ...XeroModule.linkable.xeroDocument.id, primaryKey: "customer_id", alias: "xero_documents" },
  { readOnly: true, isList: true }
)
