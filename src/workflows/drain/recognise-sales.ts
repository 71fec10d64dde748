import { type SalesCommand } from "../../accounting/ledger/command"
import { compareTotals } from "../../accounting/ledger/compare-totals"
import { type Recognition } from "./document-door"
import { doubtContacts } from "./doubt-contacts"
import { contactIdOf, type Round, type Task } from "./round"

/** What an invoice and a credit note have in common in Xero. */
interface SalesDocument {
  number: string
  reference: string | null
  contact_id: string | null
  total: string
  total_tax: string
}

/**
 * Tells an invoice or credit note that an earlier call of ours made from one that somebody else made under
 * the same number: ours has the reference, the contact and the figures it was sent with. Merging contacts in Xero
 * moves their documents.
 */
export function recogniseSales<V extends SalesDocument>(
  round: Round,
  { work, command }: Task<SalesCommand>,
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
  const kind = command.kind === "invoice" ? "invoice" : "credit note"
  return ours
    ? { is: "ours", value: document }
    : {
        is: "foreign",
        code: "number_taken",
        message:
          `Xero already has another ${kind} with the number ${command.key}. ` +
          `Choose a different ${kind} number prefix under Settings → Xero, then retry.`,
      }
}
