import { type LedgerDocument } from "../ledger/ledger"
import { sum, decimal } from "../money/money"
import { amountOf, counts } from "../settlement/settled"
import { importId } from "./import-id"
import {
  type CreditInXero,
  type Incoming,
  type IncomingRow,
  type MoneyOnInvoice,
} from "./incoming-money"

/** Xero tells each credit by what it has on the invoice, which may be of several allocations. */
export function incomingCredits(
  invoice: LedgerDocument,
  { invoice_id, credits: inXero }: MoneyOnInvoice,
  own: IncomingRow[],
  rows: IncomingRow[]
): Incoming[] {
  const byId = new Map<string, CreditInXero>()
  for (const credit of inXero) {
    const earlier = byId.get(credit.credit_id)
    const amount = sum([earlier?.amount ?? "0", credit.amount]).toFixed(2)
    byId.set(credit.credit_id, { ...credit, amount })
  }
  const notes = new Map(
    rows.flatMap((row) => (row.kind === "credit_note" && row.xero_id ? [[row.xero_id, row]] : []))
  )
  const found = [...byId.values()].flatMap((credit) => {
    const note = notes.get(credit.credit_id)
    return note
      ? allocated(invoice, note, credit, rows)
      : imported(`${credit.credit_id}>${invoice_id}`, credit, own)
  })
  const undone = own
    .filter(
      ({ source_id, state, later }) => source_id.includes(">") && state === "posted" && !later
    )
    .filter(({ xero_id }) => !byId.has(xero_id ?? ""))
    .map(({ source_id }): Incoming => ({ do: "remove", kind: "payment", source_id }))
  const taken = rows
    .filter(
      ({ kind, state, applied_to, later }) =>
        kind === "allocation" && state === "posted" && applied_to === invoice.source_id && !later
    )
    .filter((row) => {
      const note = rows.find(
        ({ kind, source_id }) => kind === "credit_note" && source_id === row.applied_from
      )
      return note?.xero_id && !byId.has(note.xero_id)
    })
    .map(({ source_id }): Incoming => ({ do: "remove", kind: "allocation", source_id }))
  return [...undone, ...taken, ...found]
}

/** What of a foreign credit is on the invoice beyond what was imported of it; all of it anew where it became less. */
function imported(pair: string, credit: CreditInXero, own: IncomingRow[]): Incoming[] {
  const rows = own.filter(
    ({ source_id }) => source_id === importId(pair) || source_id.startsWith(`${importId(pair)}#`)
  )
  const standing = rows.filter(({ state }) => state === "posted")
  const before = sum(standing.map(amountOf))
  const less = before.gt(decimal(credit.amount))
  const more = decimal(credit.amount).minus(less ? 0 : before)
  const removed = less
    ? standing.map(({ source_id }): Incoming => ({ do: "remove", kind: "payment", source_id }))
    : []
  return more.gt(0)
    ? [
        ...removed,
        {
          do: "import",
          source_id: importId(pair, rows.length + 1),
          xero_id: credit.credit_id,
          key: credit.number ?? "Credit in Xero",
          of: credit.of,
          amount: more.toFixed(2),
          total: credit.total,
          date: credit.date,
        },
      ]
    : removed
}

/** Credit of ours that we did not put there ourselves; while a call of ours is under way nobody can tell. */
function allocated(
  invoice: LedgerDocument,
  note: IncomingRow,
  credit: CreditInXero,
  rows: IncomingRow[]
): Incoming[] {
  const pair = rows.filter(
    ({ kind, applied_from, applied_to }) =>
      kind === "allocation" && applied_from === note.source_id && applied_to === invoice.source_id
  )
  const more = decimal(credit.amount).minus(sum(pair.filter(counts).map(amountOf)))
  return more.gt(0) && pair.every(({ state }) => state !== "intended")
    ? [
        {
          do: "allocate",
          source_id: importId(`${note.source_id}>${invoice.source_id}`, pair.length + 1),
          key: `${note.key} on ${invoice.key}`,
          applied_from: note.source_id,
          amount: more.toFixed(2),
          date: credit.date,
        },
      ]
    : []
}
