import { defineLink } from "@medusajs/framework/utils"
import PaymentModule from "@medusajs/medusa/payment"
import XeroModule from "../modules/xero"

/** `payment.xero_documents.*` in Query: what was made in Xero of its captures and refunds. */
export default defineLink(
  { linkable: PaymentModule.linkable.payment, field: "id" },
  { ...XeroModule.linkable.xeroDocument.id, primaryKey: "payment_id", alias: "xero_documents" },
  { readOnly: true, isList: true }
)
