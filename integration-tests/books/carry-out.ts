import type { Command, SalesCommand } from "../../src/accounting/ledger/command"
import type { Gateway } from "../../src/modules/xero/client/gateway"
import type { CallResult, ElementResult } from "../../src/modules/xero/client/call"
import { idOf, keep, markSettled } from "./ledger-rows"
import type { Job } from "./keep-in-step"

type Of<K extends Command["kind"]> = Job<Extract<Command, { kind: K }>>

/** Elements that Xero takes in one call. */
const BATCH = 50

/**
 * Carries commands out over the gateway, each kind for all orders at once, and writes their outcome down.
 *
 * @throws Error when a call fails, Xero refuses an element, or arrives at other totals
 */
export async function carryOut(gateway: Gateway, jobs: Job[]): Promise<void> {
  const of = <K extends Command["kind"]>(kind: K, action: Command["action"] = "create") =>
    jobs.filter(({ command }) => command.kind === kind && command.action === action) as Of<K>[]

  await inBatches(
    of("contact"),
    (batch) =>
      gateway.createContacts(batch.map(({ command: { key, payload } }) => ({ key, payload }))),
    ({ kept, command }, { contact_id }) => keep(kept, command, { xero_id: contact_id })
  )
  await inBatches(
    of("invoice", "void"),
    (batch) =>
      gateway.setInvoiceStatus(
        batch.map(({ kept, command: { key, source_id } }) => ({
          key,
          invoice_id: idOf(kept, "invoice", source_id),
          status: "VOIDED" as const,
        }))
      ),
    ({ kept, command }, { invoice_id }) =>
      keep(kept, command, { xero_id: invoice_id, state: "removed", total: "0.00", tax: "0.00" })
  )
  await inBatches(
    of("invoice", "update"),
    (batch) =>
      gateway.updateInvoices(
        batch.map((job) => ({
          ...salesElement(job),
          invoice_id: idOf(job.kept, "invoice", job.command.source_id),
        }))
      ),
    (job, found) => keepSales(job, found.invoice_id, found)
  )
  await inBatches(
    of("invoice"),
    (batch) => gateway.createInvoices(batch.map(salesElement)),
    (job, found) => keepSales(job, found.invoice_id, found)
  )
  await inBatches(
    of("credit_note"),
    (batch) => gateway.createCreditNotes(batch.map(salesElement)),
    (job, found) => keepSales(job, found.credit_note_id, found)
  )
  await moveMoney(gateway, of("payment"), of("refund"))
  for (const { kept, command } of of("allocation")) {
    const { applied_from, applied_to, key, payload } = command
    const invoice_id = idOf(kept, "invoice", applied_to)
    const source = idOf(kept, "credit_note", applied_from)
    const [result] = valueOf(await gateway.allocateCredit(source, [{ key, invoice_id, payload }]))
    keep(kept, command, { xero_id: null, total: valueOf(result).amount, applied_from, applied_to })
  }
  new Set(jobs.map(({ kept }) => kept)).forEach(markSettled)
}

async function moveMoney(gateway: Gateway, payments: Of<"payment">[], refunds: Of<"refund">[]) {
  await inBatches(
    payments,
    (batch) =>
      gateway.createPayments(
        batch.map(({ kept, command: { key, payload, applied_to } }) => ({
          key,
          payload,
          invoice_id: idOf(kept, "invoice", applied_to),
        }))
      ),
    ({ kept, command }, { payment_id, amount }) =>
      keep(kept, command, { xero_id: payment_id, total: amount, applied_to: command.applied_to })
  )
  await inBatches(
    refunds,
    (batch) =>
      gateway.createPayments(
        batch.map(({ kept, command: { key, payload, applied_to } }) => ({
          key,
          payload,
          credit_note_id: idOf(kept, "credit_note", applied_to),
        }))
      ),
    ({ kept, command }, { payment_id, amount }) =>
      keep(kept, command, { xero_id: payment_id, total: amount, applied_to: command.applied_to })
  )
}

function salesElement<C extends SalesCommand>({ kept, command }: Job<C>) {
  const { key, payload, contact_source_id } = command
  return {
    key,
    payload: payload as C["payload"],
    contact_id: idOf(kept, "contact", contact_source_id),
  }
}

interface Answered {
  total: string
  total_tax: string
  status: string
  lines: { line_item_id: string | null }[]
}

function keepSales({ kept, command }: Job<SalesCommand>, xero_id: string, found: Answered) {
  const { total, total_tax: tax, status, lines } = found
  const { expected } = command
  if (total !== expected.total || tax !== expected.tax) {
    throw new Error(
      `${command.key} came to ${total} with ${tax} tax, not ${expected.total} with ${expected.tax}.`
    )
  }
  keep(kept, command, {
    xero_id,
    total,
    tax,
    xero_status: status,
    contact_source_id: command.contact_source_id,
    lines: command.lines.map((line, at) => ({
      ...line,
      line_item_id: lines[at]?.line_item_id ?? null,
    })),
  })
}

async function inBatches<J extends Job, T>(
  jobs: J[],
  send: (batch: J[]) => Promise<CallResult<ElementResult<T>[]>>,
  settle: (job: J, found: T) => void
): Promise<void> {
  for (let at = 0; at < jobs.length; at += BATCH) {
    const batch = jobs.slice(at, at + BATCH)
    const results = valueOf(await send(batch))
    batch.forEach((job, index) => settle(job, valueOf(results[index])))
  }
}

function valueOf<T>(result: { ok: true; value: T } | { ok: false; fault: object }): T {
  if (!result.ok) {
    throw new Error(`Xero did not take it: ${JSON.stringify(result.fault)}`)
  }
  return result.value
}
