/** An item of the price list as kept; only what lines take from it. */
export interface Item {
  ItemID: string
  Code: string
  Name: string
  Description: string
  IsSold: boolean
  SalesDetails: { UnitPrice?: string; AccountCode?: string; TaxType?: string }
  UpdatedDateUTC: string
}
