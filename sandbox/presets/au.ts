import { bankAccount } from "./bank-account"
import type { Preset } from "./preset"

/** An Australian shop: GST, with the tax types of the activity statement. */
export const AU: Preset = {
  country: "AU",
  names: ["Banksia Trading Co Pty Ltd", "Wattle & Wool Pty Ltd"],
  baseCurrency: "AUD",
  timezone: "AUSEASTERNSTANDARDTIME",
  currencies: [
    { Code: "AUD", Description: "Australian Dollar" },
    { Code: "NZD", Description: "New Zealand Dollar" },
  ],
  taxName: "GST",
  taxTypes: { output: "OUTPUT", input: "INPUT", none: "BASEXCLUDED" },
  taxRates: [
    { name: "GST on Income", type: "OUTPUT", rate: "10", use: "sales" },
    { name: "GST on Expenses", type: "INPUT", rate: "10", use: "purchases" },
    { name: "GST Free Income", type: "EXEMPTOUTPUT", rate: "0", use: "sales" },
    { name: "GST Free Expenses", type: "EXEMPTEXPENSES", rate: "0", use: "purchases" },
    { name: "GST Free Exports", type: "EXEMPTEXPORT", rate: "0", use: "sales" },
    { name: "Input Taxed", type: "INPUTTAXED", rate: "0", use: "both" },
    {
      name: "GST on Capital",
      type: "CAPEXINPUT",
      report: "CAPITALEXPENSESINPUT",
      rate: "10",
      use: "purchases",
    },
    { name: "GST on Imports", type: "GSTONIMPORTS", rate: "0", use: "purchases" },
    { name: "BAS Excluded", type: "BASEXCLUDED", rate: "0", use: "both" },
  ],
  bankAccounts: [
    bankAccount("090", "Business Bank Account", "0831201234567", "AUD"),
    bankAccount("091", "Business Savings Account", "0831207654321", "AUD"),
  ],
  contacts: [
    {
      name: "Coolabah Cafe",
      email: "hello@coolabah.example.com",
      city: "Fremantle",
      postcode: "6160",
    },
    { name: "Jack Marsden", email: "jack.marsden@example.com", city: "Hobart", postcode: "7000" },
    {
      name: "Southern Cross Gifts",
      email: "buying@southerncross.example.com",
      city: "Adelaide",
      postcode: "5000",
    },
  ],
}
