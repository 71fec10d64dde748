import { type QuoteCommand } from "../../accounting/ledger/command"
import { compareTotals } from "../../accounting/ledger/compare-totals"
import { type XeroQuote } from "../../modules/xero/client/documents"
import { type DocumentOutcome } from "../../modules/xero/ledger/record-documents"
import { callFailed, elementRefused } from "./answer-fault"
import { postpone, taskDone, taskHeld } from "./finish-task"
import { recordOutcomes } from "./record-outcomes"
import { contactIdOf, type Round, type Task, xeroIdOf } from "./round"

type QuoteTask = Task<QuoteCommand>
type OutcomeOf = (task: QuoteTask, quote: XeroQuote) => DocumentOutcome

/**
 * Changes quotes that are in Xero. They are read first: customers answer them there, and Xero blanks the
 * texts that a change leaves out. One that stands otherwise than the ledger says is planned anew.
 */
export async function changeQuotes(
  round: Round,
  tasks: QuoteTask[],
  outcomeOf: OutcomeOf
): Promise<void> {
  if (round.stopped || !tasks.length) {
    return
  }
  const found = await round.gateway.findQuotes(tasks.map(({ command }) => command.key))
  if (!found.ok) {
    callFailed(round, found.fault, tasks)
    return
  }
  const standing = new Map(found.value.map((quote) => [quote.quote_id, quote]))
  const of = ({ command }: QuoteTask) =>
    standing.get(xeroIdOf(round, "quote", command.source_id) ?? "")
  const moved = tasks.filter((task) => of(task)?.status !== statusOf(round, task))
  await record(
    round,
    moved.map((task) => {
      postpone(task.work, 0)
      return elsewhere(task, of(task))
    })
  )
  const unmoved = tasks.flatMap((task) => {
    const quote = of(task)
    return quote && !moved.includes(task) ? [{ task, quote }] : []
  })
  if (unmoved.length) {
    await write(round, unmoved, outcomeOf)
  }
}

async function write(
  round: Round,
  changes: { task: QuoteTask; quote: XeroQuote }[],
  outcomeOf: OutcomeOf
): Promise<void> {
  const answer = await round.gateway.updateQuotes(
    changes.map(({ task: { command }, quote }) => ({
      key: command.key,
      quote_id: quote.quote_id,
      contact_id: contactIdOf(round, command) ?? "",
      payload: command.payload,
      lines: command.lines_changed,
      standing: quote.texts,
    }))
  )
  if (!answer.ok) {
    callFailed(
      round,
      answer.fault,
      changes.map(({ task }) => task)
    )
    return
  }
  const { correlation_id } = answer.call
  const outcomes = changes.flatMap(({ task }) => {
    const result = answer.value.find((element) => element.key === task.command.key)
    if (!result?.ok) {
      if (result) {
        elementRefused(round, task, result.fault, correlation_id)
      }
      return []
    }
    const { quote_id, number, total, total_tax: tax } = result.value
    const evidence = { xero_id: quote_id, document_number: number, correlation_id }
    const { command } = task
    const difference = command.lines_changed
      ? compareTotals(command.expected, { total, tax })
      : null
    if (difference) {
      taskHeld(round, task, "totals_differ", difference, evidence)
    } else {
      taskDone(round, task, evidence)
    }
    return [outcomeOf(task, result.value)]
  })
  await record(round, outcomes)
}

const statusOf = (round: Round, { command }: QuoteTask) =>
  round.ledger.get(`quote ${command.source_id}`)?.xero_status

/** What is kept of a quote that was moved on in Xero; one that is not found by its number counts as deleted. */
const elsewhere = ({ command }: QuoteTask, quote: XeroQuote | undefined): DocumentOutcome => ({
  kind: "quote",
  source_id: command.source_id,
  state: quote && quote.status !== "DELETED" ? "posted" : "removed",
  xero_status: quote?.status ?? "DELETED",
})

const record = (round: Round, outcomes: DocumentOutcome[]) => recordOutcomes(round, outcomes)
