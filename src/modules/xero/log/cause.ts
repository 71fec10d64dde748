/** What led to a change, and the user where a person asked for it: by id, never by name or e-mail. */
export interface Cause {
  /** The name of an event, or one of `CAUSES`. */
  cause: string
  actor_id?: string | null
}

/** Causes that are no events of the store. */
export const CAUSES = {
  backfill: "backfill",
  changes_in_xero: "policy on changes in Xero",
  decided_by_hand: "decided by hand",
  fetched_by_hand: "fetched by hand",
  imported: "payment recorded in Xero",
  mappings: "mappings changed",
  pdfs: "PDFs of all invoices",
  reading: "reading of Xero",
  removed_payments: "policy on removed payments",
  retried_by_hand: "retried by hand",
  routes: "routes changed",
  sent_by_hand: "sent by hand",
  settings: "settings changed",
  unlinked_by_hand: "unlinked by hand",
  webhook: "webhook of Xero",
} as const
