import { type Hold } from "../ledger/hold"

/** Why nothing is sent of an order before the owner has said whether Xero has its invoice already. */
export const doubtHold = (orderId: string, message: string): Hold => ({
  code: "found_in_xero",
  kind: "invoice",
  source_id: orderId,
  message,
})
