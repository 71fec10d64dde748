import type { SendingAnswer } from "./sending-answer"
import type { DocumentKind } from "../../../accounting/ledger/ledger"

/** A connection to one Xero organisation, as the admin shows it; never a token. Times are UTC, ISO 8601. */
export interface ConnectionAnswer {
  id: string
  /** `authorisation_lost`: Xero refuses our tokens; the owner must connect again. */
  status: "connected" | "authorisation_lost" | "disconnected"
  organisation_name: string
  country_code: string | null
  base_currency: string | null
  /** IANA name. */
  time_zone: string | null
  period_lock_date: string | null
  end_of_year_lock_date: string | null
  is_demo_company: boolean
  scopes: string[]
  connected_at: string
  /** Plain words on what is wrong with the connection, or null. */
  problem: string | null
  sync_enabled: boolean
  /** Takes every order that no rule sends to another organisation. */
  is_default: boolean
}

/** Entries of the outbox by state; `failed` waits for a retry by itself, `held` for a remedy. */
export interface WaitingAnswer {
  queued: number
  running: number
  held: number
  failed: number
}

/** An organisation in a few words, to choose from. */
export interface OrganisationAnswer extends Pick<
  ConnectionAnswer,
  "id" | "organisation_name" | "status" | "problem" | "is_default" | "sync_enabled"
> {
  waiting: WaitingAnswer
}

/** The one answer behind the settings page, the Xero page's head and the widgets' state. */
export interface StatusAnswer {
  /** Whether the store connects by the credentials of a custom connection, without a consent page. */
  custom_connection: boolean
  /** Every organisation that was ever connected, the default one first. */
  organisations: OrganisationAnswer[]
  /**
   * The organisation asked about, and what follows is of it. Null until one is connected; a disconnected one stays, so
   * that its records can be read.
   */
  connection: ConnectionAnswer | null
  waiting: WaitingAnswer
  /** When live work is sent next. */
  sending: SendingAnswer
  /** Documents in Xero by kind. */
  documents: Record<DocumentKind, number>
  /** Calls left as Xero last said, or null before the first call. */
  calls_left: { minute: number | null; day: number | null }
  last_synced_at: string | null
  /** Sources without a mapping or with one that no longer stands. */
  mapping_problems: number
}
