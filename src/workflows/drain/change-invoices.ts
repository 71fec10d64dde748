import { type InvoiceCommand } from "../../accounting/ledger/command"
import { compareTotals } from "../../accounting/ledger/compare-totals"
import { type CallResult, type ElementResult } from "../../modules/xero/client/call"
import { type XeroInvoice } from "../../modules/xero/client/documents"
import { callFailed, elementRefused } from "./answer-fault"
import { batches } from "./batches"
import { taskDone, taskHeld } from "./finish-task"
import { invoiceElement } from "./invoice-element"
import { recordOutcomes } from "./record-outcomes"
import { type Round, type Task } from "./round"
import { invoiceOutcome } from "./sales-outcome"

type InvoiceTask = Task<InvoiceCommand>

/** Changes or takes back invoices that are in Xero. Both can be repeated, so no intent is needed. */
export async function changeInvoices(
  round: Round,
  tasks: InvoiceTask[],
  action: "update" | "void"
): Promise<void> {
  for (const batch of batches(tasks)) {
    if (round.stopped) {
      return
    }
    const answer = await (action === "update" ? update(round, batch) : takeBack(round, batch))
    if (!answer.ok) {
      callFailed(round, answer.fault, batch)
      continue
    }
    const outcomes = batch.flatMap((task) => {
      const result = answer.value.find((element) => element.key === task.command.key)
      if (!result?.ok) {
        if (result) {
          elementRefused(round, task, result.fault, answer.call.correlation_id)
        }
        return []
      }
      const evidence = {
        xero_id: result.value.invoice_id,
        document_number: result.value.number,
        correlation_id: answer.call.correlation_id,
      }
      const { total, total_tax: tax } = result.value
      const difference =
        action === "update" ? compareTotals(task.command.expected, { total, tax }) : null
      if (difference) {
        taskHeld(round, task, "totals_differ", difference, evidence)
      } else {
        taskDone(round, task, evidence)
      }
      return [invoiceOutcome(task, result.value)]
    })
    await recordOutcomes(round, outcomes)
  }
}

type Answer = Promise<CallResult<ElementResult<XeroInvoice>[]>>

const rowOf = (round: Round, { command }: InvoiceTask) =>
  round.ledger.get(`invoice ${command.source_id}`)

function update(round: Round, batch: InvoiceTask[]): Answer {
  return round.gateway.updateInvoices(
    batch.map((task) => ({
      ...invoiceElement(round, task),
      invoice_id: rowOf(round, task)?.xero_id ?? "",
    }))
  )
}

function takeBack(round: Round, batch: InvoiceTask[]): Answer {
  return round.gateway.setInvoiceStatus(
    batch.map((task) => ({
      key: task.command.key,
      invoice_id: rowOf(round, task)?.xero_id ?? "",
      status: rowOf(round, task)?.xero_status === "AUTHORISED" ? "VOIDED" : "DELETED",
    }))
  )
}
