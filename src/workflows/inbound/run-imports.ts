import { randomUUID } from "node:crypto"
import { type MedusaContainer } from "@medusajs/framework/types"
import { importProblem } from "../../accounting/incoming/import-problem"
import { decimal, sum } from "../../accounting/money/money"
import { type ClaimedImport, claimImports } from "../../modules/xero/imports/claim-imports"
import { releaseImport } from "../../modules/xero/imports/release-import"
import { settleImport } from "../../modules/xero/imports/settle-import"
import { type Cause, CAUSES } from "../../modules/xero/log/cause"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { nudge } from "../enqueue/nudge"
import { readOrders } from "../read/read-orders"
import { importLine, type ImportOutcome } from "./import-line"
import { MANUAL_PROVIDER, type OrderCollection, orderPayments } from "./order-payments"
import { putOnOrder, receivedBy } from "./put-on-order"
import { takeOffOrder } from "./take-off-order"
import { withOrder } from "./with-order"

const AT_ONCE = 50
/** What could not be applied is looked at again after so many seconds, since its order may have changed. */
const AGAIN_SECONDS = 600
/** Seconds to wait after trouble in Medusa. */
const PAUSE_SECONDS = 30

type Outcome = ImportOutcome & { payment_id?: string }

/**
 * Puts what was recorded in Xero on the orders, and takes off what was removed there. Each import is claimed, and its
 * order locked while Medusa is written to, so that no two workers and no crash put the same money on it twice.
 *
 * @param cause what has them looked at now
 * @param again seconds after which what could not be applied is tried again; 0 for at once
 * @returns how many imports changed
 */
export async function runImports(
  container: MedusaContainer,
  xero: XeroModuleService,
  connection: ConnectionRecord,
  cause: Cause,
  again = AGAIN_SECONDS
): Promise<number> {
  const owner = randomUUID()
  const { knex } = xero.postgres
  const claimed = await claimImports(knex, connection.id, owner, {
    again,
    reverse: connection.removed_payments === "reverse",
    limit: AT_ONCE,
  })
  const touched = new Set<string>()
  for (const one of claimed) {
    try {
      const outcome = await withOrder(knex, one.order_id, () => carryOut(container, one))
      const line = importLine(connection.id, one, outcome, cause)
      await settleImport(knex, owner, one.id, outcome, line)
      if (outcome.import_state !== one.import_state) {
        touched.add(one.order_id)
      }
    } catch {
      // What Medusa said may name people; its own log has it.
      const reason = "Medusa did not take the payment just now; it is tried again shortly."
      const line = importLine(
        connection.id,
        { ...one, import_state: "pending" },
        { import_state: "pending", reason },
        cause
      )
      await releaseImport(knex, owner, one.id, reason, PAUSE_SECONDS, line)
    }
  }
  await nudge(
    container,
    [...touched].map((id) => ({
      subject_type: "order" as const,
      subject_id: id,
      cause: CAUSES.imported,
      actor_id: cause.actor_id,
    }))
  )
  return touched.size
}

async function carryOut(container: MedusaContainer, one: ClaimedImport): Promise<Outcome> {
  const collections = await orderPayments(container, one.order_id)
  const begun = receivedBy(collections, one.source_id).gt(0)
  if (one.state === "removed") {
    if (one.import_state === "applied") {
      await takeOffOrder(container, one.order_id, one.source_id)
      return { import_state: "reversed", reason: null }
    }
    return { import_state: begun ? "applied" : "withdrawn", reason: null }
  }
  const order = (await readOrders(container, [one.order_id])).get(one.order_id)
  if (!order) {
    return { import_state: "unapplied", reason: "Its order no longer exists in Medusa." }
  }
  const elsewhere = collections
    .flatMap(({ payments }) => payments)
    .filter(({ provider_id }) => provider_id !== MANUAL_PROVIDER)
  const problem = begun
    ? null
    : importProblem(order, {
        amount: one.total,
        currency_code: one.currency_code,
        invoice_number: one.invoice_number,
        invoice_removed: one.invoice_state === "removed",
        authorised_elsewhere: sum(elsewhere.map(({ left }) => left)).toFixed(),
      })
  if (problem) {
    return { import_state: "unapplied", reason: problem }
  }
  const paid = await putOnOrder(container, one.order_id, one.source_id, decimal(one.total))
  const payment_id = paymentOf(paid, one.source_id)
  return { import_state: "applied", reason: null, payment_id }
}

/** The Medusa payment that an import was captured on, by which Query links the two. */
const paymentOf = (collections: OrderCollection[], importId: string): string | undefined =>
  collections
    .flatMap(({ payments }) => payments)
    .find(({ captures }) => captures.some(({ created_by }) => created_by === importId))?.id
