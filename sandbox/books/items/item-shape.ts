import type { Read } from "../http/shape"

/** The fields of an item that the sandbox reads. */
export const itemShape = {
  ItemID: "id",
  Code: "text",
  Name: "text",
  Description: "text",
  IsSold: "flag",
  SalesDetails: { UnitPrice: "decimal", AccountCode: "text", TaxType: "text" },
} as const

/** An item as sent. */
export type ItemInput = Read<typeof itemShape>
