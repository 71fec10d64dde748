import { type QuoteCommand, type SalesCommand } from "../../accounting/ledger/command"
import { compareTotals } from "../../accounting/ledger/compare-totals"
import { type Recognition } from "./document-door"
import { doubtContacts } from "./doubt-contacts"
import { contactIdOf, type Round, type Task } from "./round"

/** What a quote, an invoice and a credit note have in common in Xero. */
interface SalesDocument {
  number: string
  reference: string | null
  contact_id: string | null
  total: string
  total_tax: string
}

/**
 * Tells a quote, invoice or credit note that an earlier call of ours made from one that somebody else made under
 * the same number: ours has the reference, the contact and the figures it was sent with. Merging contacts in Xero
 * moves their documents.
 */
export function recogniseSales<V extends SalesDocument>(
  round: Round,
  { work, command }: Task<SalesCommand | QuoteCommand>,
  found: V[]
): Recognition<V> {
  const document = found.find((candidate) => candidate.number === command.key)
  if (!document) {
    return { is: "absent" }
  }
  const alike =
    document.reference === command.payload.Reference &&
    compareTotals(command.expected, { total: document.total, tax: document.total_tax }) === null
  const ours = alike && document.contact_id === contactIdOf(round, command)
  if (alike && !ours && doubtContacts(round, work)) {
    return { is: "unclear" }
  }
  return ours
    ? { is: "ours", value: document }
    : {
        is: "foreign",
        code: "number_taken",
        message: numberTaken(command),
      }
}

function numberTaken({ kind, key }: SalesCommand | QuoteCommand): string {
  if (kind === "quote") {
    return `Xero already has another quote with the number ${key}. Give that one a different number, then retry.`
  }
  const name = kind === "invoice" ? "invoice" : "credit note"
  return (
    `Xero already has another ${name} with the number ${key}. ` +
    `Choose a different ${name} number prefix under Settings → Xero, then retry.`
  )
}
