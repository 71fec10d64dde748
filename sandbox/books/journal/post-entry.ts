import { sum } from "../decimal"
import type { Actor } from "../state/actor"
import type { JournalEntry, JournalLine, JournalSource } from "../state/journal-entry"
import { booksOf } from "../state/stored-books"
import { BrokenBooks } from "../state/broken-books"

/** What is to be posted: who made it, for which calendar day, and the lines (debits positive). */
export interface Posting {
  SourceID: string
  SourceType: JournalSource
  JournalDate: string
  Lines: JournalLine[]
  Reverses?: number
}

/**
 * Posts an entry and returns its number.
 *
 * @throws when debits and credits differ: nothing unbalanced ever enters the journal
 */
export function postEntry(actor: Actor, posting: Posting): number {
  if (!sum(posting.Lines.map((line) => line.NetAmount)).isZero()) {
    throw new BrokenBooks(`Unbalanced entry for ${posting.SourceType} ${posting.SourceID}`)
  }
  const { journal } = booksOf(actor.organisation)
  const JournalNumber = journal.length + 1
  journal.push({ JournalNumber, CreatedDateUTC: actor.now.toISOString(), ...posting })
  return JournalNumber
}

/** Takes an entry back by posting its opposite on the same day. */
export function reverseEntry(actor: Actor, journalNumber: number): void {
  const entry = entryOf(actor, journalNumber)
  postEntry(actor, {
    SourceID: entry.SourceID,
    SourceType: entry.SourceType,
    JournalDate: entry.JournalDate,
    Reverses: journalNumber,
    Lines: entry.Lines.map((line) => ({
      AccountID: line.AccountID,
      NetAmount: sum([line.NetAmount]).negated().toFixed(2),
    })),
  })
}

/** The entry of that number; numbers run from 1 without gaps. */
export function entryOf(actor: Actor, journalNumber: number): JournalEntry {
  return booksOf(actor.organisation).journal[journalNumber - 1]
}
