import { type MedusaContainer } from "@medusajs/framework/types"
import { driftReason } from "../../accounting/drift/drift-words"
import { restoreProblem } from "../../accounting/drift/restore-problem"
import { restoringOf } from "../../accounting/drift/restoring-of"
import { takenOver } from "../../accounting/drift/taken-over"
import { type DiscrepancyRecord } from "../../modules/xero/drift/discrepancy-record"
import { removePapers } from "../../modules/xero/drift/remove-papers"
import { reopenDocument } from "../../modules/xero/drift/reopen-document"
import { restoreDocument } from "../../modules/xero/drift/restore-document"
import { settleDiscrepancies } from "../../modules/xero/drift/settle-discrepancies"
import { takeOverDocument } from "../../modules/xero/drift/take-over-document"
import { type Cause, CAUSES } from "../../modules/xero/log/cause"
import { recordChanges } from "../../modules/xero/log/record-changes"
import { readLedger } from "../../modules/xero/ledger/read-ledger"
import { runningOrders } from "../../modules/xero/outbox/running-orders"
import type XeroModuleService from "../../modules/xero/service"
import { bookSettings } from "../connect/book-settings"
import { type ConnectionRecord } from "../connect/connection-record"
import { nudge } from "../enqueue/nudge"
import { withOrder } from "../inbound/with-order"

/** Who decides where the owner chose once for all. */
export const POLICY = "policy"

/** What is done about a difference: taking it over, or bringing Xero back to what the store has. */
export type DriftDecision = "accept" | "restore"

/** Whether it was carried out, or a sentence to the owner why not; `later` where only time is in the way. */
export type DecisionOutcome = { ok: true } | { ok: false; problem: string; later: boolean }

/**
 * Carries out what was decided of a difference. What is restored is sent by the order's next plan, which a nudge
 * brings about; no worker is at the order meanwhile, and of two decisions the first counts.
 *
 * @param decidedBy a person's id, or `policy`
 */
export async function decideDrift(
  container: MedusaContainer,
  xero: XeroModuleService,
  connection: ConnectionRecord,
  id: string,
  decision: DriftDecision,
  decidedBy: string
): Promise<DecisionOutcome> {
  const { knex } = xero.postgres
  const asked = await xero.retrieveXeroDiscrepancy(id)
  const outcome = await withOrder(knex, asked.order_id ?? id, async () => {
    const found = (await xero.retrieveXeroDiscrepancy(id)) as unknown as DiscrepancyRecord
    const decidable =
      found.state === "open" || (found.state === "accepted" && decision === "restore")
    if (!decidable) {
      return { ok: true } as const
    }
    if (found.order_id && (await runningOrders(knex, [found.order_id])).size) {
      const problem = "Its order is being sent just now. Try again in a moment."
      return { ok: false, problem, later: true } as const
    }
    const carriedOut =
      decision === "accept"
        ? await accept(xero, found, decidedBy)
        : await restore(xero, connection, found, decidedBy)
    if (carriedOut.ok) {
      await recordChanges(knex, { ...subjectOf(found), ...causeOf(decidedBy) }, [
        { name: driftReason(found), before: null, after: OUTCOMES[decision] },
      ])
    }
    return carriedOut
  })
  if (outcome.ok && decision === "restore" && asked.order_id) {
    await nudge(container, [
      { subject_type: "order", subject_id: asked.order_id, ...causeOf(decidedBy) },
    ])
  }
  return outcome
}

const OUTCOMES: Record<DriftDecision, string> = { accept: "accepted", restore: "to be restored" }

/** What a line of the log about a decision is about; a choice in the mapping is a setting. */
function subjectOf({
  connection_id,
  order_id,
  customer_id,
  source_id,
  ...found
}: DiscrepancyRecord) {
  const { kind, xero_id } = found
  return {
    connection_id,
    subject_type: order_id
      ? ("order" as const)
      : customer_id
        ? ("customer" as const)
        : ("setting" as const),
    subject_id: order_id ?? customer_id ?? source_id,
    action: "decide" as const,
    document_kind: kind === "order" || kind === "mapping" ? null : kind,
    xero_id,
  }
}

const causeOf = (decidedBy: string): Cause =>
  decidedBy === POLICY
    ? { cause: CAUSES.changes_in_xero }
    : { cause: CAUSES.decided_by_hand, actor_id: decidedBy }

async function accept(
  xero: XeroModuleService,
  found: DiscrepancyRecord,
  decidedBy: string
): Promise<DecisionOutcome> {
  const { knex } = xero.postgres
  const restoring = restoringOf(found.cause)
  if (restoring === "change" || restoring === "send") {
    await takeOverDocument(knex, found.connection_id, found, takenOver(found))
  }
  if (restoring === "replace") {
    const { kind, source_id, xero: side } = found
    const gone = { kind, source_id, xero_status: side.status ?? null }
    await removePapers(knex, found.connection_id, [gone])
  }
  await settleDiscrepancies(knex, [found.id], "accepted", decidedBy)
  return { ok: true }
}

async function restore(
  xero: XeroModuleService,
  connection: ConnectionRecord,
  found: DiscrepancyRecord,
  decidedBy: string
): Promise<DecisionOutcome> {
  const { knex } = xero.postgres
  const order_ids = found.order_id ? [found.order_id] : []
  const ledger = await readLedger(knex, connection.id, { order_ids, contact_source_ids: [] })
  const mappings = await xero.listXeroMappings({ connection_id: connection.id })
  const problem = restoreProblem(found, ledger, bookSettings(connection, mappings))
  if (problem) {
    return { ok: false, problem, later: false }
  }
  const restoring = restoringOf(found.cause)
  if (restoring === "change" && found.state === "accepted") {
    const { kind, store } = found
    await takeOverDocument(knex, connection.id, found, takenOver({ kind, xero: store }))
  }
  if (restoring === "send") {
    await reopenDocument(knex, connection.id, found)
  }
  if (restoring) {
    await restoreDocument(knex, connection.id, found, restoring)
  }
  const { kind, source_id } = found
  // The document is sent as a whole, so all that was changed of it is restored.
  const same = await xero.listXeroDiscrepancies(
    { connection_id: connection.id, kind, source_id, state: "open" },
    { select: ["id"] }
  )
  const ids = restoring === "change" ? same.map(({ id }) => id) : []
  await settleDiscrepancies(knex, [found.id, ...ids], "restored", decidedBy)
  return { ok: true }
}
