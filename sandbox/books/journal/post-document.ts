import type { Actor } from "../state/actor"
import { documentId, type SalesDocument } from "../state/sales-document"
import { documentLines, receivableOf } from "./document-lines"
import { entryOf, postEntry, reverseEntry } from "./post-entry"

/**
 * Brings the journal in step with a document: posts it when it has been approved, takes it back when
 * it has been voided, and replaces the entry when an edit changed what it says.
 */
export function postDocument(actor: Actor, document: SalesDocument): void {
  const posted = document.Status === "AUTHORISED" || document.Status === "PAID"
  const lines = posted ? documentLines(actor.organisation, document) : []
  const before = document.JournalNumber === null ? null : entryOf(actor, document.JournalNumber)
  if (before && posted && before.JournalDate === document.Date && same(before.Lines, lines)) {
    return
  }
  if (before) {
    reverseEntry(actor, before.JournalNumber)
    document.JournalNumber = null
  }
  if (posted) {
    document.JournalNumber = postEntry(actor, {
      SourceID: documentId(document),
      SourceType: document.Type,
      JournalDate: document.Date,
      Lines: lines,
    })
  }
  if (!before || !posted || untouched(document)) {
    document.BaseOutstanding = receivableOf(actor.organisation, lines)
  }
}

function same(left: object[], right: object[]): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}

/** With money applied an edit cannot change the amounts, so the outstanding base amount stays as it is. */
function untouched(document: SalesDocument): boolean {
  const left = document.Type === "ACCREC" ? document.AmountDue : document.RemainingCredit
  return Number(left) === Number(document.Total)
}
