import { type LedgerDocument } from "../ledger/ledger"

/** A decimal string as whole cents. */
export const cents = (amount: string | null) => Math.round(Number(amount ?? 0) * 100)

export const sumOf = (rows: LedgerDocument[]) =>
  rows.reduce((all, { total }) => all + cents(total), 0)

/**
 * Where the ledger leaves an order: what each account and tax type holds, what was charged and what was
 * paid. Two ways that lead to the same books lead to the same position, whatever the papers are.
 */
export function positionOf(rows: LedgerDocument[]): Record<string, number> {
  const booked: Record<string, number> = {}
  const add = (key: string, by: number) => {
    booked[key] = (booked[key] ?? 0) + by
  }
  for (const row of rows.filter(({ kind, state }) => kind !== "contact" && state === "posted")) {
    const sign = row.kind === "credit_note" || row.kind === "refund" ? -1 : 1
    for (const line of row.lines) {
      add(`${line.account_code} ${line.tax_type} net`, sign * cents(line.net))
      add(`${line.tax_type} tax`, sign * cents(line.tax))
    }
    if (row.kind !== "allocation") {
      const money = row.kind === "payment" || row.kind === "refund"
      add(money ? "money" : "sales", sign * cents(row.total))
    }
  }
  return Object.fromEntries(Object.entries(booked).filter(([, amount]) => amount !== 0))
}
