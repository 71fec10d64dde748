/** The kinds of record that have a history and take notes and attachments. */
export type RecordKind = "Contacts" | "Invoices" | "CreditNotes" | "Payments" | "Quotes"

/** One row of a record's history, as kept. */
export interface HistoryRecord {
  Kind: RecordKind
  RecordID: string
  Changes: string
  Details: string
  User: string
  DateUTC: string
}
