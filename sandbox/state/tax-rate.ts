/** One component of a tax rate; compound components are calculated on net plus the other components. */
export interface TaxComponent {
  Name: string
  /** Percent, a decimal string. */
  Rate: string
  IsCompound: boolean
}

/** A tax rate with Xero's field names; rates are percents as decimal strings. */
export interface TaxRate {
  Name: string
  TaxType: string
  Status: "ACTIVE" | "DELETED" | "ARCHIVED" | "PENDING"
  ReportTaxType?: string
  CanApplyToAssets: boolean
  CanApplyToEquity: boolean
  CanApplyToExpenses: boolean
  CanApplyToLiabilities: boolean
  CanApplyToRevenue: boolean
  DisplayTaxRate: string
  EffectiveRate: string
  TaxComponents: TaxComponent[]
}
