import { type DocumentKind } from "../../../accounting/ledger/ledger"

/** Kinds of document that have a history of their own in Xero; an allocation has none. */
export type NotedKind = Exclude<DocumentKind, "allocation">

/** Whether a document of this kind has a history of its own in Xero. */
export const isNoted = (kind: DocumentKind | null): kind is NotedKind =>
  kind !== null && kind !== "allocation"
