import { bankAccount } from "./bank-account"
import type { Preset } from "./preset"

/** A shop in New Zealand: GST of 15 %. */
export const NZ: Preset = {
  country: "NZ",
  names: ["Kowhai Goods Limited", "Harbour Lane Ceramics Limited"],
  baseCurrency: "NZD",
  timezone: "NEWZEALANDSTANDARDTIME",
  currencies: [
    { Code: "NZD", Description: "New Zealand Dollar" },
    { Code: "AUD", Description: "Australian Dollar" },
  ],
  taxName: "GST",
  taxTypes: { output: "OUTPUT2", input: "INPUT2", none: "NONE" },
  taxRates: [
    { name: "15% GST on Income", type: "OUTPUT2", report: "OUTPUT", rate: "15", use: "sales" },
    { name: "15% GST on Expenses", type: "INPUT2", report: "INPUT", rate: "15", use: "purchases" },
    { name: "Zero Rated", type: "ZERORATED", report: "OUTPUT", rate: "0", use: "sales" },
    { name: "GST on Imports", type: "GSTONIMPORTS", rate: "0", use: "purchases" },
    { name: "No GST", type: "NONE", rate: "0", use: "both" },
  ],
  bankAccounts: [
    bankAccount("090", "Business Bank Account", "0209087654321000", "NZD"),
    bankAccount("091", "Business Savings Account", "0209087654321050", "NZD"),
  ],
  contacts: [
    {
      name: "Rimu Stationery",
      email: "accounts@rimu.example.com",
      city: "Wellington",
      postcode: "6011",
    },
    {
      name: "Mere Tamahori",
      email: "mere.tamahori@example.com",
      city: "Rotorua",
      postcode: "3010",
    },
    {
      name: "Tui Street Market",
      email: "stall@tuistreet.example.com",
      city: "Nelson",
      postcode: "7010",
    },
  ],
}
