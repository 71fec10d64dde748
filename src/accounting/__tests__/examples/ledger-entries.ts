import { type Command } from "../../ledger/command"
import { type LedgerDocument } from "../../ledger/ledger"
import { decimal } from "../../money/money"
import { chart } from "../books"

/** A line of a journal entry, in major units; above zero on the debit side. */
export interface Entry {
  account: string
  amount: ReturnType<typeof decimal>
}

const RECEIVABLE = "Accounts receivable"
const VAT = "VAT"

/** What Xero enters in its ledger when a command is carried out. */
export function ledgerEntries(command: Command, before: LedgerDocument[]): Entry[] {
  switch (command.kind) {
    case "contact":
    case "quote":
    case "allocation":
      return []
    case "invoice": {
      const standing = before.find(
        ({ kind, source_id }) => kind === "invoice" && source_id === command.source_id
      )
      const earlier = command.action === "create" ? [] : negated(sold(standing?.lines ?? []))
      return merged([...earlier, ...(command.action === "void" ? [] : sold(command.lines))])
    }
    case "credit_note":
      return merged(negated(sold(command.lines)))
    case "payment":
      return received(command.payload.AccountID, command.payload.Amount)
    case "refund":
      return negated(received(command.payload.AccountID, command.payload.Amount))
  }
}

const sold = (lines: { account_code: string; net: string; tax: string }[]): Entry[] =>
  lines.flatMap(({ account_code, net, tax }) => [
    { account: RECEIVABLE, amount: decimal(net).plus(tax) },
    { account: nameOf(({ code }) => code === account_code), amount: decimal(net).negated() },
    { account: VAT, amount: decimal(tax).negated() },
  ])

const received = (accountId: string, amount: number): Entry[] => [
  { account: nameOf(({ account_id }) => account_id === accountId), amount: decimal(amount) },
  { account: RECEIVABLE, amount: decimal(amount).negated() },
]

const negated = (entries: Entry[]) =>
  entries.map(({ account, amount }) => ({ account, amount: amount.negated() }))

function merged(entries: Entry[]): Entry[] {
  const accounts = [...new Set(entries.map(({ account }) => account))]
  return accounts
    .map((account) => ({
      account,
      amount: entries
        .filter((entry) => entry.account === account)
        .reduce((sum, entry) => sum.plus(entry.amount), decimal(0)),
    }))
    .filter(({ amount }) => !amount.isZero())
}

const nameOf = (fits: (account: { code: string; account_id: string }) => boolean): string => {
  const account = chart().accounts.find(fits)
  return account ? `${account.code} ${account.name}` : "?"
}
