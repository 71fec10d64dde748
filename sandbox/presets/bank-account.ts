import type { AccountRow } from "./preset"

/** A bank account of a preset's chart. */
export function bankAccount(
  code: string,
  name: string,
  BankAccountNumber: string,
  CurrencyCode: string
): AccountRow {
  return { code, name, type: "BANK", tax: "none", bank: { BankAccountNumber, CurrencyCode } }
}
