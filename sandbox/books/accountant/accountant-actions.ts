import { batchActions } from "./batch-actions"
import { contactActions } from "./contact-actions"
import { heldCreditActions } from "./held-credit-actions"
import { invoiceActions } from "./invoice-actions"
import { itemActions } from "./item-actions"
import { moneyActions } from "./money-actions"
import { termActions } from "./term-actions"

/** Everything that the accountant can do to contacts and documents, by the name in the control API. */
export const accountantActions = {
  ...batchActions,
  ...contactActions,
  ...heldCreditActions,
  ...invoiceActions,
  ...itemActions,
  ...moneyActions,
  ...termActions,
}
