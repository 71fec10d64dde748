import { type OrderSnapshot } from "../../order/order-snapshot"
import { planOrder } from "../../plan/plan-order"
import { settings } from "../../__tests__/books"
import { adoptInvoice } from "../adopt-invoice"
import { type WholeInvoice } from "../found-invoice"

/** The books of the examples. */
export const books = settings()

/** An invoice for the shirt of 12.00, paid, unless told otherwise. */
export const found = (more: Partial<WholeInvoice> = {}): WholeInvoice => ({
  invoice_id: "found-1",
  number: "INV-0042",
  names: ["#1001"],
  date: "2026-07-02",
  currency_code: "GBP",
  total: "12.00",
  tax: "2.00",
  amount_due: "0.00",
  amount_credited: "0.00",
  status: "PAID",
  contact_id: "contact-1",
  order_id: null,
  lines: [{ account_code: "200", tax_type: "OUTPUT2", net: "10.00", tax: "2.00" }],
  payments: [{ payment_id: "pay-in-xero", amount: "12.00", date: "2026-07-02" }],
  ...more,
})

/** The ledger's rows for it. */
export const adopted = (one: OrderSnapshot, invoice: WholeInvoice) =>
  adoptInvoice(one, books, planOrder(one, books, []), invoice)
