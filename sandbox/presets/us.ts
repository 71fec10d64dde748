import { bankAccount } from "./bank-account"
import type { Preset } from "./preset"

/** A shop in the United States: sales tax rates made by the user, some of several components. */
export const US: Preset = {
  country: "US",
  names: ["Maple Street Supply LLC", "Prairie Lantern Co LLC"],
  baseCurrency: "USD",
  timezone: "EASTERNSTANDARDTIME",
  currencies: [{ Code: "USD", Description: "United States Dollar" }],
  taxName: "Sales Tax",
  taxTypes: { output: "OUTPUT", input: "INPUT", none: "NONE" },
  taxRates: [
    { name: "Tax on Sales", type: "OUTPUT", rate: "0", use: "sales" },
    { name: "Tax on Purchases", type: "INPUT", rate: "0", use: "purchases" },
    { name: "Tax Exempt", type: "NONE", rate: "0", use: "both" },
    {
      name: "New York City Sales Tax 8.875%",
      type: "TAX001",
      report: "USSALESTAX",
      rate: [
        { name: "New York State", rate: "4" },
        { name: "New York City", rate: "4.5" },
        { name: "Metropolitan Commuter District", rate: "0.375" },
      ],
      use: "both",
    },
    {
      name: "California Sales Tax 7.25%",
      type: "TAX002",
      report: "USSALESTAX",
      rate: [
        { name: "State", rate: "6" },
        { name: "County", rate: "1.25" },
      ],
      use: "both",
    },
    {
      name: "Texas Sales Tax 8.25%",
      type: "TAX003",
      report: "USSALESTAX",
      rate: [
        { name: "State", rate: "6.25" },
        { name: "City", rate: "2" },
      ],
      use: "both",
    },
  ],
  bankAccounts: [
    bankAccount("090", "Checking Account", "121042882000123", "USD"),
    bankAccount("091", "Savings Account", "121042882000456", "USD"),
  ],
  contacts: [
    {
      name: "Cedar & Main Bakery",
      email: "orders@cedarmain.example.com",
      city: "Burlington",
      postcode: "05401",
    },
    { name: "Walter Finch", email: "walter.finch@example.com", city: "Austin", postcode: "78701" },
    {
      name: "Lakeside Gift Barn",
      email: "books@lakesidegifts.example.com",
      city: "Duluth",
      postcode: "55802",
    },
  ],
}
