import { randomUUID } from "node:crypto"
import { rejectIfAny, Rejected } from "../http/rejected"
import type { Actor } from "../state/actor"
import type { Item } from "../state/item"
import { booksOf } from "../state/stored-books"
import type { ItemInput } from "./item-shape"

/**
 * Saves an item: PUT only creates, POST finds its item by ItemID, else by Code. That a code is taken is
 * said in Xero's words (its OpenAPI file), the rest in our own.
 *
 * @throws Rejected with everything that is wrong
 */
export function saveItem(actor: Actor, input: ItemInput, mode: "create" | "upsert"): Item {
  const { items } = booksOf(actor.organisation)
  const { ItemID, ...fields } = input
  const holder = items.find(({ Code }) => Code === input.Code)
  const before =
    mode === "create" ? undefined : ItemID ? items.find((one) => one.ItemID === ItemID) : holder
  if (ItemID && !before) {
    throw new Rejected("The item with the specified ItemID could not be found.")
  }
  rejectIfAny(itemFaults(actor, input, before, holder))
  const item: Item = before ?? {
    ItemID: randomUUID(),
    Code: "",
    Name: "",
    Description: "",
    IsSold: true,
    SalesDetails: {},
    UpdatedDateUTC: "",
  }
  Object.assign(item, fields, { UpdatedDateUTC: actor.now.toISOString() })
  if (!before) {
    items.push(item)
  }
  return item
}

function itemFaults(actor: Actor, input: ItemInput, before?: Item, holder?: Item): string[] {
  const { Code, Name, SalesDetails } = input
  const account = SalesDetails?.AccountCode
  const faults = [
    ...tooLong("Code", Code, 30),
    ...tooLong("Name", Name, 50),
    ...tooLong("Description", input.Description, 4000),
  ]
  if (!Code && !before) {
    faults.push("Price List Item Code must be supplied")
  }
  if (holder && holder !== before) {
    faults.push(`Price List Item with Code '${Code}' already exists`)
  }
  if (account && !actor.organisation.accounts.some((one) => one.Code === account)) {
    faults.push(`Account code '${account}' is not a valid code for this document.`)
  }
  return faults
}

const tooLong = (field: string, text: string | undefined, most: number) =>
  (text ?? "").length > most
    ? [`The field ${field} must be a string with a maximum length of ${most}.`]
    : []
