import type { DocumentKind } from "../../../../accounting/ledger/ledger"
import type { SendingTimes } from "../../../../modules/xero/schedule/next-sending"
import type { LogLine } from "./log"

/** When a regular work was last done, and is done next: UTC, ISO 8601; null for never, or for not planned. */
export interface RunAnswer {
  last: string | null
  next: string | null
}

/** What was sent or fetched of one kind and currency. */
export interface SentAnswer {
  kind: DocumentKind
  currency_code: string | null
  documents: number
  /** Decimal string in major units; null where the documents have none. */
  total: string | null
}

/** Answer of `/admin/xero/home`: an organisation at a glance. Days are `YYYY-MM-DD` in its time zone. */
export interface HomeAnswer {
  today: string
  /** IANA name. */
  time_zone: string
  /** What was made in Xero today. */
  sent_today: SentAnswer[]
  /** Payments recorded in Xero that were put on their orders today. */
  fetched_today: SentAnswer[]
  /** The last 30 days, the oldest first, those without anything included. */
  days: { day: string; sent: number; fetched: number }[]
  /** What is held or tried again, by reason. */
  reasons: {
    state: "held" | "failed"
    code: string | null
    /** One of the reasons in plain words. */
    reason: string | null
    /** Whether others of them name other records. */
    several: boolean
    count: number
    since: string
  }[]
  /** Payments recorded in Xero that could not be put on their orders. */
  imports: number
  /** Differences between the store and Xero that are to be decided. */
  differences: number
  runs: Record<"scan" | "fetch" | "drift" | "sending", RunAnswer>
  send_when: SendingTimes["send_when"]
  calls_left: {
    /** As Xero last said at `said_at`; null before its first answer. */
    day: number | null
    said_at: string | null
    /** No call is made before this moment, since Xero asked for a pause. */
    parked_until: string | null
  }
  /** The newest of the log. */
  lines: LogLine[]
}
