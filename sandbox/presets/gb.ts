import { bankAccount } from "./bank-account"
import type { Preset } from "./preset"

/** A British shop: VAT, euros and dollars beside pounds, and two German rates it made for itself. */
export const GB: Preset = {
  country: "GB",
  names: ["Hartley & Rowe Homeware Ltd", "Thistle Lane Books Ltd"],
  baseCurrency: "GBP",
  timezone: "GMTSTANDARDTIME",
  currencies: [
    { Code: "GBP", Description: "British Pound" },
    { Code: "EUR", Description: "Euro" },
    { Code: "USD", Description: "United States Dollar" },
  ],
  taxName: "VAT",
  taxTypes: { output: "OUTPUT2", input: "INPUT2", none: "NONE" },
  taxRates: [
    { name: "20% (VAT on Income)", type: "OUTPUT2", report: "OUTPUT", rate: "20", use: "sales" },
    {
      name: "20% (VAT on Expenses)",
      type: "INPUT2",
      report: "INPUT",
      rate: "20",
      use: "purchases",
    },
    { name: "5% (VAT on Income)", type: "RROUTPUT", report: "OUTPUT", rate: "5", use: "sales" },
    { name: "5% (VAT on Expenses)", type: "RRINPUT", report: "INPUT", rate: "5", use: "purchases" },
    { name: "Zero Rated Income", type: "ZERORATEDOUTPUT", rate: "0", use: "sales" },
    { name: "Zero Rated Expenses", type: "ZERORATEDINPUT", rate: "0", use: "purchases" },
    { name: "Exempt Income", type: "EXEMPTOUTPUT", rate: "0", use: "sales" },
    { name: "Exempt Expenses", type: "EXEMPTINPUT", rate: "0", use: "purchases" },
    { name: "No VAT", type: "NONE", rate: "0", use: "both" },
    { name: "VAT on Imports", type: "GSTONIMPORTS", rate: "0", use: "purchases" },
    { name: "German VAT 19%", type: "TAX001", report: "NONE", rate: "19", use: "both" },
    { name: "German VAT 7%", type: "TAX002", report: "NONE", rate: "7", use: "both" },
  ],
  bankAccounts: [
    bankAccount("090", "Business Current Account", "20304012345678", "GBP"),
    bankAccount("091", "Business Savings Account", "20304087654321", "GBP"),
    bankAccount("092", "Euro Account", "20304055555555", "EUR"),
  ],
  contacts: [
    {
      name: "Bramble & Co Interiors",
      email: "orders@bramble.example.com",
      city: "Bristol",
      postcode: "BS1 4DJ",
    },
    {
      name: "Ada Whitcombe",
      email: "ada.whitcombe@example.com",
      city: "Leeds",
      postcode: "LS1 4AP",
    },
    {
      name: "Northgate Hotels Ltd",
      email: "accounts@northgate.example.com",
      city: "York",
      postcode: "YO1 7HH",
    },
  ],
}
