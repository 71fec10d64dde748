/** One side of a journal entry: positive amounts are debits, negative ones credits, in base currency. */
export interface JournalLine {
  AccountID: string
  NetAmount: string
}

/** What made an entry. */
export type JournalSource = "ACCREC" | "ACCRECCREDIT" | "PAYMENT" | "ALLOCATION"

/** A balanced entry of the journal; the lines add up to nought. */
export interface JournalEntry {
  JournalNumber: number
  JournalDate: string
  CreatedDateUTC: string
  SourceID: string
  SourceType: JournalSource
  /** The number of the entry that this one takes back. */
  Reverses?: number
  Lines: JournalLine[]
}
