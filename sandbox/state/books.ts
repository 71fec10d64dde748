/**
 * What an organisation holds beside its settings: contacts, documents and the journal. Plain JSON.
 * The exact shapes live beside the code that keeps them, in `sandbox/books/`.
 */
export interface Books {
  [collection: string]: unknown
}
