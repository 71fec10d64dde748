import { itemShape } from "../items/item-shape"
import { saveItem } from "../items/save-item"
import { asAccountant, type AccountantAction } from "./as-accountant"

/** What the accountant does to the price list. */
export const itemActions: Record<string, AccountantAction> = {
  /** Fields of an item under Xero's names. */
  create_item: asAccountant(itemShape, (actor, input) => ({
    ...saveItem(actor, input, "create"),
  })),
}
