import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { IN_XERO, ONCE_MORE } from "../attachments/papers-in-xero"

/** Those of a task: of the orders chosen, else all that have no PDF on them yet. */
const WANTED = `CASE WHEN CAST(:orders AS text[]) IS NULL THEN NOT EXISTS (
          SELECT 1 FROM xero_attachment AS there
           WHERE there.connection_id = document.connection_id AND there.document_kind = document.kind
             AND there.source_id = document.source_id AND there.state = 'attached' AND there.deleted_at IS NULL)
        ELSE document.order_id = ANY(CAST(:orders AS text[])) END`

/** Counts the invoices and credit notes whose PDFs a task would send: one query. */
export async function countPapers(
  knex: Knex,
  connectionId: string,
  orderIds: string[] | null
): Promise<number> {
  const { rows } = await knex.raw(
    `SELECT count(*) AS count FROM xero_document AS document
      WHERE document.connection_id = :connection AND ${IN_XERO} AND ${WANTED}`,
    { connection: connectionId, orders: orderIds }
  )
  return Number((rows[0] as { count: string }).count)
}

/** Where a page of a task's documents begins. */
export interface PapersPage {
  /** The orders that were chosen; null for all. */
  orderIds: string[] | null
  /** The document that was put on its way last. */
  position: string | null
  limit: number
}

/**
 * Puts the PDFs of a page of a task's documents on their way and notes them, in one statement: after a crash the page is
 * gone through again, and each counts once.
 *
 * @param owner the worker that holds the task
 * @returns the documents' ids in the ledger, in order; null when the task was cancelled, or another worker has it
 */
export async function addPapers(
  knex: Knex,
  taskId: string,
  owner: string,
  { orderIds, position, limit }: PapersPage
): Promise<string[] | null> {
  const { rows } = await knex.raw(
    `WITH task AS (
       SELECT id, connection_id, started_by FROM xero_task
        WHERE id = :task AND state = 'running' AND lease_owner = :owner FOR UPDATE
     ), page AS (
       SELECT document.id, document.connection_id, document.kind, document.source_id, document.order_id, task.started_by
         FROM task JOIN xero_document AS document ON document.connection_id = task.connection_id
        WHERE ${IN_XERO} AND ${WANTED} AND document.id > coalesce(:position, '')
        ORDER BY document.id LIMIT :limit
     ), queued AS (
       INSERT INTO xero_attachment AS attachment (id, connection_id, document_kind, source_id, order_id, asked_by, forced,
              available_at)
       SELECT 'xatc_' || replace(gen_random_uuid()::text, '-', ''), connection_id, kind, source_id, order_id, started_by,
              CAST(:orders AS text[]) IS NOT NULL, now()
         FROM page ${ONCE_MORE} RETURNING id, document_kind, source_id
     ), added AS (
       INSERT INTO xero_task_item (id, task_id, item_id, subject_type, subject_id, created_at, updated_at)
       SELECT 'xtit_' || replace(gen_random_uuid()::text, '-', ''), :task, page.id, 'paper', queued.id, now(), now()
         FROM page JOIN queued ON queued.document_kind = page.kind AND queued.source_id = page.source_id
       ON CONFLICT (task_id, item_id) WHERE deleted_at IS NULL DO NOTHING
     )
     SELECT page.id FROM task LEFT JOIN page ON true ORDER BY page.id`,
    { task: taskId, owner, orders: orderIds, position, limit }
  )
  const found = rows as { id: string | null }[]
  return found.length ? found.flatMap(({ id }) => (id ? [id] : [])) : null
}
