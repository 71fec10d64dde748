import { type MedusaContainer } from "@medusajs/framework/types"
import { type Command, type QuoteCommand, type SalesCommand } from "../../accounting/ledger/command"
import { type DocumentKind } from "../../accounting/ledger/ledger"
import { type XeroFault } from "../../accounting/fault/fault"
import { type Hold } from "../../accounting/ledger/hold"
import { type BookSettings } from "../../accounting/mapping/settings"
import { type OrderSnapshot } from "../../accounting/order/order-snapshot"
import { type Gateway } from "../../modules/xero/client/gateway"
import { type LedgerRow } from "../../modules/xero/ledger/ledger-row"
import { type Attempt } from "../../modules/xero/log/attempt"
import { type LeasedEntry } from "../../modules/xero/outbox/outbox-entry"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"

/** One leased entry with what follows for it, and what became of it so far. */
export interface Work {
  entry: LeasedEntry
  label: string
  order_id: string | null
  customer_id: string | null
  /** Commands not carried out yet; the push takes them out one by one. */
  pending: Command[]
  holds: Hold[]
  skipped: string | null
  /** What the owner should know of a subject that is in step all the same. */
  note: string | null
  /** The plan saw more to do than its commands: the subject is planned again right after this round. */
  again: boolean
  /** Trouble that a later try may get over by itself. */
  failure: XeroFault | null
  /** Seconds until another look makes sense, when it is not this worker's turn. */
  postponed: number | null
}

/** One pass of a worker over a batch of entries, for one connection. */
export interface Round {
  container: MedusaContainer
  xero: XeroModuleService
  connection: ConnectionRecord
  settings: BookSettings
  gateway: Gateway
  owner: string
  /** UTC. */
  began: Date
  works: Work[]
  /** The orders of the round as they are in Medusa, by id. */
  orders: Map<string, OrderSnapshot>
  /** The ledger's rows of all subjects in the round, by `kind source_id`. */
  ledger: Map<string, LedgerRow>
  attempts: Attempt[]
  /** Set when Xero refused what its settings as last read allow: they are read again before the next round. */
  chart_doubted: boolean
  /** Set when a contact turned out to be archived: what changed among Xero's contacts is read after the round. */
  contacts_doubted: boolean
  /** Set when the whole organisation has to wait: nothing more is sent, what is left is given back. */
  stopped: { seconds: number; reason: string; lost?: boolean } | null
}

/** A command with the work it belongs to. */
export interface Task<C extends Command = Command> {
  work: Work
  command: C
}

/** The id in Xero of a document, as far as the round knows it. */
export const xeroIdOf = (round: Round, kind: DocumentKind, sourceId: string): string | null =>
  round.ledger.get(`${kind} ${sourceId}`)?.xero_id ?? null

/** The ContactID that a quote, an invoice or a credit note goes to, once the contact is in Xero. */
export const contactIdOf = (round: Round, command: SalesCommand | QuoteCommand): string | null =>
  xeroIdOf(round, "contact", command.contact_source_id)

/** The commands of one kind and action that can be carried out now, in order. */
export function tasksOf<K extends Command["kind"]>(
  round: Round,
  kind: K,
  actions: string[]
): Task<Extract<Command, { kind: K }>>[] {
  type Wanted = Extract<Command, { kind: K }>
  return round.works
    .filter((work) => work.failure === null && work.postponed === null)
    .flatMap((work) =>
      work.pending
        .filter(
          (command): command is Wanted => command.kind === kind && actions.includes(command.action)
        )
        .map((command) => ({ work, command }))
    )
}
