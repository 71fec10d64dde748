import { type Match } from "../../accounting/found/match-orders"
import { type WholeInvoice } from "../../accounting/found/found-invoice"
import { type OrderSnapshot } from "../../accounting/order/order-snapshot"
import { type WholeInXero } from "../../modules/xero/client/documents"
import { adoptDocuments, type Adoption } from "../../modules/xero/found/adopt-documents"
import { forgetFound } from "../../modules/xero/found/forget-found"
import { indexFound } from "../../modules/xero/found/index-found"
import { findMatches, isUnmatched, type PlannedOrder } from "../found/find-matches"
import { adoptedRows } from "./adopted-rows"
import { callFailed } from "./answer-fault"
import { logAdoption } from "./finish-task"
import { refreshContactIndex } from "./refresh-contact-index"
import { type Round, type Work } from "./round"

/** Seconds until Xero is asked again when it could not say how an invoice stands. */
const AGAIN_SECONDS = 30

/** An order of the round of which Xero may hold an invoice already. */
interface Sought extends PlannedOrder {
  work: Work
}

/** What the look for invoices of others led to. */
export interface FoundOutcome {
  /** The ledger has taken some over, so that the round must be planned again. */
  adopted: boolean
  /** Orders of which the owner must say whether an invoice is theirs, with the reason. */
  doubts: Map<string, Extract<Match, { is: "doubt" }>>
  /** Orders that are looked at again: in so many seconds. */
  later: Map<string, number>
}

/**
 * Takes over invoices that Xero holds already for orders of the round, typed by hand or made by another
 * integration, instead of sending them again. They are known from the index that a backfill has read; each is read
 * whole before it is relied on, 50 a call, and none where nothing was found.
 */
export async function adoptFound(round: Round): Promise<FoundOutcome> {
  const outcome: FoundOutcome = { adopted: false, doubts: new Map(), later: new Map() }
  const sought = round.stopped ? [] : soughtIn(round)
  const first = await matchesOf(round, sought)
  const concerned = sought.filter(({ order }) => (first.get(order.id)?.is ?? "none") !== "none")
  if (!concerned.length) {
    return outcome
  }
  const whole = await readWhole(round, [...first.values()].flatMap(invoiceIds))
  if (!whole) {
    concerned.forEach(({ order }) => outcome.later.set(order.id, AGAIN_SECONDS))
    return outcome
  }
  const matches = await matchesOf(round, concerned)
  const adoptions: Adoption[] = []
  for (const one of concerned) {
    const match = matches.get(one.order.id)
    const invoice = match?.is === "match" ? whole.get(match.invoice.invoice_id) : undefined
    if (match?.is === "doubt") {
      outcome.doubts.set(one.order.id, match)
    } else if (match?.is === "match" && invoice) {
      adoptions.push(...adoptedRows(round, one, { ...match.invoice, ...invoice }))
    } else if (match?.is === "match") {
      outcome.later.set(one.order.id, 1)
    }
  }
  const { xero, connection } = round
  const taken = await adoptDocuments(xero.postgres.knex, connection.id, adoptions)
  for (const { work, order } of concerned) {
    const own = adoptions.filter(({ for_order }) => for_order === order.id)
    if (taken.has(order.id)) {
      own.forEach((adoption) => logAdoption(round, work, adoption))
    } else if (own.length) {
      outcome.later.set(order.id, 1)
    }
  }
  return { ...outcome, adopted: taken.size > 0 }
}

const soughtIn = (round: Round): Sought[] =>
  round.works.flatMap((work) => {
    const order: OrderSnapshot | undefined = round.orders.get(work.order_id ?? "")
    if (!order || work.failure) {
      return []
    }
    const rows = [...round.ledger.values()].filter(({ order_id }) => order_id === order.id)
    const plan = {
      commands: work.pending,
      holds: work.holds,
      skipped: work.skipped,
      again: work.again,
      note: work.note,
    }
    const one = { work, order, plan, rows }
    return isUnmatched(one) ? [one] : []
  })

const matchesOf = ({ xero, connection, settings }: Round, sought: Sought[]) =>
  findMatches(xero, connection, settings, sought)

function invoiceIds(match: Match): string[] {
  switch (match.is) {
    case "match":
      return [match.invoice.invoice_id]
    case "doubt":
      return match.invoices.map(({ invoice_id }) => invoice_id)
    default:
      return []
  }
}

/** The invoices as they are now, by id, with the contacts that they are made out to; null where Xero did not say. */
async function readWhole(
  round: Round,
  ids: string[]
): Promise<Map<string, Pick<WholeInvoice, "lines" | "payments">> | null> {
  const { gateway, xero, connection } = round
  const unique = [...new Set(ids)]
  const answer = unique.length ? await gateway.wholeInvoices(unique) : null
  if (answer && !answer.ok) {
    callFailed(round, answer.fault, [])
    return null
  }
  await refreshContactIndex(round, [])
  const found: WholeInXero[] = answer?.value ?? []
  const { knex } = xero.postgres
  await indexFound(knex, connection.id, found)
  const known = new Set(found.map(({ document_id }) => document_id))
  await forgetFound(
    knex,
    connection.id,
    unique.filter((id) => !known.has(id))
  )
  return new Map(
    found.map(({ document_id, lines, payments }) => [document_id, { lines, payments }])
  )
}
