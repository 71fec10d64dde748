import { type QuoteCommand } from "../../accounting/ledger/command"
import { compareTotals } from "../../accounting/ledger/compare-totals"
import { type XeroQuote } from "../../modules/xero/client/documents"
import { type DocumentOutcome } from "../../modules/xero/ledger/record-documents"
import { changeQuotes } from "./change-quotes"
import { createDocuments } from "./create-documents"
import { type DocumentDoor } from "./document-door"
import { keepLeases } from "./keep-leases"
import { recogniseSales } from "./recognise-sales"
import { contactIdOf, type Round, type Task, tasksOf } from "./round"

/** Quotes changed under one lease: each is asked for by itself, and the leases must outlast that. */
const QUOTES_A_LEASE = 10

const quoteDoor: DocumentDoor<QuoteCommand, XeroQuote> = {
  find: (round, tasks) => round.gateway.findQuotes(tasks.map(({ command }) => command.key)),
  recognise: recogniseSales,
  create: (round, tasks) =>
    round.gateway.createQuotes(
      tasks.map(({ command }) => ({
        key: command.key,
        contact_id: contactIdOf(round, command) ?? "",
        payload: command.payload,
        lines: true,
      }))
    ),
  outcome: quoteOutcome,
  difference: ({ command }, { total, total_tax }) =>
    compareTotals(command.expected, { total, tax: total_tax }),
}

/** Sends the quotes of a round whose contact is in Xero: changed ones, then new ones. */
export async function pushQuotes(round: Round): Promise<void> {
  const ready = (task: Task<QuoteCommand>) => Boolean(contactIdOf(round, task.command))
  const changed = tasksOf(round, "quote", ["update"]).filter(ready)
  for (let start = 0; start < changed.length; start += QUOTES_A_LEASE) {
    if (start > 0) {
      await keepLeases(round)
    }
    await changeQuotes(round, changed.slice(start, start + QUOTES_A_LEASE), quoteOutcome)
  }
  await createDocuments(round, quoteDoor, tasksOf(round, "quote", ["create"]).filter(ready))
}

/** The ledger row of a quote as Xero returned it. */
function quoteOutcome({ command }: Task<QuoteCommand>, quote: XeroQuote): DocumentOutcome {
  return {
    kind: "quote",
    source_id: command.source_id,
    state: quote.status === "DELETED" ? "removed" : "posted",
    xero_id: quote.quote_id,
    number: quote.number,
    xero_status: quote.status,
    currency_code: quote.currency_code,
    total: quote.total,
    tax: quote.total_tax,
    posted: command.payload,
    contact_source_id: command.contact_source_id,
    lines: command.lines.map((line) => ({ ...line, line_item_id: null })),
  }
}
