/** Answer of `GET /admin/xero/pdfs`: PDFs on their way to Xero and there, and the latest that a person must see to. */
export interface PdfsAnswer {
  waiting: number
  attached: number
  held: number
  /** Up to 50. */
  troubles: {
    order_id: string
    source_id: string
    kind: "invoice" | "credit_note"
    state: "waiting" | "held"
    reason: string
  }[]
}

/** Answer of `POST /admin/xero/pdfs`: how many were put on the way. */
export interface PdfsQueuedAnswer {
  queued: number
}

/** The PDF of a document: on its way to Xero, or there. Times are UTC, ISO 8601. */
export interface PdfAnswer {
  state: "waiting" | "sending" | "attached" | "held"
  /** Why it waits or is held, in plain words, or null. */
  reason: string | null
  /** When the one that is there was put there, or null. */
  attached_at: string | null
}
