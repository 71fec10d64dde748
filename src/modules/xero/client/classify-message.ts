import { type FaultKind } from "../../../accounting/fault/fault"

/** Xero's validation sentences have no codes, so their words tell what they are about. */
const MEANINGS: [RegExp, FaultKind][] = [
  [/lock date/i, "locked_period"],
  [/must be unique|already (been )?(assigned|exists|used)|is already in use/i, "duplicate"],
  [/contact.*(has been|is) archived/i, "archived_contact"],
  [/rate limit|too many requests/i, "throttled"],
]

/** What a validation sentence of Xero's is about. */
export function classifyMessage(message: string): FaultKind {
  return MEANINGS.find(([words]) => words.test(message))?.[1] ?? "rejected"
}
