import { type Command } from "../ledger/command"
import { type LedgerDocument } from "../ledger/ledger"
import { type BookSettings } from "../mapping/settings"
import { type OrderSnapshot } from "../order/order-snapshot"
import { planOrder } from "../plan/plan-order"
import { type Gateway } from "../../modules/xero/client/gateway"
import { valueOf } from "../../modules/xero/client/__tests__/open-gateway"
import { amountOf } from "../settlement/settled"
import { sum } from "../money/money"
import { ledgerRow } from "./books"

/** An order with the ledger of its papers. */
export interface Kept {
  order: OrderSnapshot
  ledger: LedgerDocument[]
}

type Of<K extends Command["kind"]> = Extract<Command, { kind: K }>
interface Job<C extends Command = Command> {
  kept: Kept
  command: C
}

const BATCH = 50

/**
 * Brings orders in step with Xero: planned, carried out over the gateway kind by kind in batches, and
 * planned again until nothing is left.
 */
export async function bringInStep(gateway: Gateway, settings: BookSettings, all: Kept[]) {
  for (let round = 0; round < 8; round += 1) {
    const plans = all.map((kept) => ({ kept, plan: planOrder(kept.order, settings, kept.ledger) }))
    plans.forEach(({ plan }) => expect(plan.holds).toEqual([]))
    const jobs = plans.flatMap(({ kept, plan }) =>
      plan.commands.map((command) => ({ kept, command }))
    )
    if (!jobs.length) {
      return
    }
    await carryOut(gateway, jobs)
  }
  throw new Error("The orders are still not in step after eight rounds.")
}

async function carryOut(gateway: Gateway, jobs: Job[]): Promise<void> {
  const of = <K extends Command["kind"]>(kind: K, action = "create") =>
    jobs.filter(({ command }) => command.kind === kind && command.action === action) as Job<Of<K>>[]
  for (const batch of batches(of("contact"))) {
    const results = valueOf(
      await gateway.createContacts(
        batch.map(({ command }) => ({
          key: command.key,
          payload: { ...command.payload, Name: `${command.payload.Name} ${command.key}` },
        }))
      )
    )
    batch.forEach((job, at) => keep(job, { xero_id: valueOf(results[at]).contact_id }))
  }
  for (const batch of batches(of("invoice", "void"))) {
    const results = valueOf(
      await gateway.setInvoiceStatus(
        batch.map(({ kept, command }) => ({
          key: command.key,
          invoice_id: idOf(kept, "invoice", command.source_id),
          status: "VOIDED" as const,
        }))
      )
    )
    batch.forEach((job, at) =>
      keep(job, {
        xero_id: valueOf(results[at]).invoice_id,
        state: "removed",
        total: "0.00",
        tax: "0.00",
      })
    )
  }
  for (const action of ["update", "create"] as const) {
    for (const batch of batches(of("invoice", action))) {
      const elements = batch.map(({ kept, command }) => ({
        key: command.key,
        contact_id: idOf(kept, "contact", command.contact_source_id),
        payload: command.payload,
        ...(action === "update" ? { invoice_id: idOf(kept, "invoice", command.source_id) } : {}),
      }))
      const results = valueOf(
        await (action === "update"
          ? gateway.updateInvoices(elements)
          : gateway.createInvoices(elements))
      )
      batch.forEach((job, at) =>
        keepSales(job, valueOf(results[at]).invoice_id, valueOf(results[at]))
      )
    }
  }
  for (const batch of batches(of("credit_note"))) {
    const results = valueOf(
      await gateway.createCreditNotes(
        batch.map(({ kept, command }) => ({
          key: command.key,
          contact_id: idOf(kept, "contact", command.contact_source_id),
          payload: command.payload,
        }))
      )
    )
    batch.forEach((job, at) =>
      keepSales(job, valueOf(results[at]).credit_note_id, valueOf(results[at]))
    )
  }
  for (const kind of ["payment", "refund"] as const) {
    for (const batch of batches(of(kind))) {
      const results = valueOf(
        await gateway.createPayments(
          batch.map(({ kept, command: { key, payload, applied_to } }) =>
            kind === "payment"
              ? { key, payload, invoice_id: idOf(kept, "invoice", applied_to) }
              : { key, payload, credit_note_id: idOf(kept, "credit_note", applied_to) }
          )
        )
      )
      batch.forEach((job, at) => {
        const { payment_id, amount } = valueOf(results[at])
        keep(job, { xero_id: payment_id, total: amount, applied_to: job.command.applied_to })
      })
    }
  }
  for (const job of of("allocation")) {
    const { applied_from, applied_to, key, payload } = job.command
    const [result] = valueOf(
      await gateway.allocateCredit(idOf(job.kept, "credit_note", applied_from), [
        { key, invoice_id: idOf(job.kept, "invoice", applied_to), payload },
      ])
    )
    keep(job, { total: valueOf(result).amount, applied_from, applied_to })
  }
  jobs.forEach(({ kept }) => settle(kept))
}

function keepSales(
  job: Job<Of<"invoice"> | Of<"credit_note">>,
  xero_id: string,
  {
    total,
    total_tax,
    status,
    lines,
  }: {
    total: string
    total_tax: string
    status: string
    lines: { line_item_id: string | null }[]
  }
) {
  expect({ total, tax: total_tax }).toEqual(job.command.expected)
  keep(job, {
    xero_id,
    total,
    tax: total_tax,
    xero_status: status,
    contact_source_id: job.command.contact_source_id,
    lines: job.command.lines.map((line, at) => ({
      ...line,
      line_item_id: lines[at]?.line_item_id ?? null,
    })),
  })
}

function keep({ kept, command }: Job, more: Partial<LedgerDocument>) {
  const { kind, source_id, key, payload } = command
  kept.ledger = [
    ...kept.ledger.filter((row) => !(row.kind === kind && row.source_id === source_id)),
    ledgerRow({ kind, source_id, key, posted: payload, ...more }),
  ]
}

const idOf = ({ ledger }: Kept, kind: LedgerDocument["kind"], sourceId: string): string => {
  const row = ledger.find((one) => one.kind === kind && one.source_id === sourceId)
  if (!row?.xero_id) {
    throw new Error(`${kind} ${sourceId} is not in Xero.`)
  }
  return row.xero_id
}

/** Xero marks what is settled as paid by itself. */
function settle(kept: Kept) {
  kept.ledger = kept.ledger.map((row) => {
    const used = kept.ledger.filter(({ kind, applied_to, applied_from }) =>
      row.kind === "invoice"
        ? (kind === "payment" || kind === "allocation") && applied_to === row.source_id
        : row.kind === "credit_note" &&
          ((kind === "refund" && applied_to === row.source_id) ||
            (kind === "allocation" && applied_from === row.source_id))
    )
    const settled = used.length > 0 && sum(used.map(amountOf)).eq(row.total ?? "0")
    return settled ? { ...row, xero_status: "PAID" } : row
  })
}

function batches<T>(items: T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, at) =>
    items.slice(at * BATCH, (at + 1) * BATCH)
  )
}
