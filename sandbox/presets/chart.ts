import type { AccountRow } from "./preset"

/**
 * The accounts that all presets have beside their bank accounts, close to the chart that Xero gives a
 * new organisation, with what an online shop adds: shipping, clearing accounts, gift cards, fees.
 */
export function chart(taxName: string): AccountRow[] {
  const row = (code: string, name: string, type: string, more: Partial<AccountRow> = {}) => ({
    code,
    name,
    type,
    tax: "none" as const,
    ...more,
  })
  const sale = { tax: "output" as const }
  const cost = { tax: "input" as const }
  const system = (name: string) => ({ system: name })
  return [
    row("200", "Sales", "REVENUE", {
      ...sale,
      description: "Income from any normal business activity",
    }),
    row("205", "Sales – Books and Print", "REVENUE", sale),
    row("210", "Shipping Income", "REVENUE", {
      ...sale,
      description: "Delivery paid by customers",
    }),
    row("215", "Discounts Given", "REVENUE", sale),
    row("260", "Other Revenue", "REVENUE", sale),
    row("270", "Interest Income", "REVENUE"),
    row("310", "Cost of Goods Sold", "DIRECTCOSTS", cost),
    row("320", "Freight and Packaging", "DIRECTCOSTS", cost),
    row("400", "Advertising", "EXPENSE", cost),
    row("404", "Bank Fees", "EXPENSE"),
    row("406", "Payment Provider Fees", "EXPENSE"),
    row("412", "Consulting and Accounting", "EXPENSE", cost),
    row("429", "General Expenses", "EXPENSE", cost),
    row("445", "Light, Power, Heating", "EXPENSE", cost),
    row("453", "Office Expenses", "EXPENSE", cost),
    row("463", "IT Software and Consumables", "EXPENSE", cost),
    row("469", "Rent", "EXPENSE", cost),
    row("477", "Wages and Salaries", "EXPENSE"),
    row("489", "Telephone and Internet", "EXPENSE", cost),
    row("497", "Bank Revaluations", "EXPENSE", system("BANKCURRENCYGAIN")),
    row("498", "Unrealised Currency Gains", "EXPENSE", system("UNREALISEDCURRENCYGAIN")),
    row("499", "Realised Currency Gains", "EXPENSE", system("REALISEDCURRENCYGAIN")),
    row("610", "Accounts Receivable", "CURRENT", {
      ...system("DEBTORS"),
      description: "Invoices the business has issued but has not yet collected payment on",
    }),
    row("612", "Card Payments Clearing", "CURRENT", {
      payments: true,
      description: "Money captured by the card provider and not yet paid out",
    }),
    row("613", "PayPal Clearing", "CURRENT", { payments: true }),
    row("620", "Prepayments", "CURRENT"),
    row("630", "Inventory", "INVENTORY"),
    row("710", "Office Equipment", "FIXED", cost),
    row("711", "Less Accumulated Depreciation on Office Equipment", "FIXED"),
    row("800", "Accounts Payable", "CURRLIAB", system("CREDITORS")),
    row("801", "Unpaid Expense Claims", "CURRLIAB", system("UNPAIDEXPCLM")),
    row("820", taxName, "CURRLIAB", system("GST")),
    row("825", "Wages Payable", "CURRLIAB", system("WAGEPAYABLES")),
    row("835", "Gift Cards and Store Credit", "CURRLIAB", {
      payments: true,
      description: "Owed to holders of gift cards and store credit",
    }),
    row("836", "Unearned Revenue", "CURRLIAB"),
    row("840", "Historical Adjustment", "CURRLIAB", system("HISTORICAL")),
    row("850", "Suspense", "CURRLIAB"),
    row("860", "Rounding", "CURRLIAB", system("ROUNDING")),
    row("877", "Tracking Transfers", "CURRLIAB", system("TRACKINGTRANSFERS")),
    row("900", "Loan", "TERMLIAB"),
    row("960", "Retained Earnings", "EQUITY", system("RETAINEDEARNINGS")),
    row("970", "Owner A Share Capital", "EQUITY"),
  ]
}
