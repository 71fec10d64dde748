/** What becomes of the PDF of one document. Times are UTC. */
export interface AttachmentRecord {
  id: string
  document_kind: "invoice" | "credit_note"
  source_id: string
  order_id: string
  state: "waiting" | "sending" | "attached" | "held"
  reason: string | null
  file_name: string | null
  attached_at: Date | null
}

/** One that a worker has taken. */
export interface ClaimedAttachment extends AttachmentRecord {
  revision: number
  /** This try included. */
  tries: number
  forced: boolean
  /** Whether an earlier call may have attached it. */
  unclear: boolean
  content_key: string | null
  /** The user who wants it, by id; null where it goes by itself. */
  asked_by: string | null
}

/** How a try ended. */
export interface AttachmentOutcome {
  state: "waiting" | "attached" | "held"
  reason: string | null
  /** Until the next look; null where there is none. */
  again_in_seconds: number | null
  unclear: boolean
  /** Counted as no try, since nothing was tried. */
  untried?: boolean
  /** What is there now; left out where nothing new is. */
  file?: { name: string; content_key: string; bytes: number }
}
