import { generateEntityId } from "@medusajs/framework/utils"
import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type ReportRow } from "../../../accounting/report/report-row"
import { type ReportRecord } from "./report-record"

/** What a page of orders came to. */
export interface ReportStep {
  state: "running" | "done"
  phase: ReportRecord["phase"]
  position_at: string | null
  position_id: string | null
  /** Orders of the page that were looked at. */
  orders: number
  orders_total: number
}

/**
 * Adds a page's rows to a report and keeps how far it has come, both or neither: a page that is read again after a
 * crash counts once.
 *
 * @returns false when the report was cancelled, or another worker has it by now, so that the reading must end
 */
export async function advanceReport(
  knex: Knex,
  id: string,
  owner: string,
  step: ReportStep,
  rows: ReportRow[],
  seconds: number
): Promise<boolean> {
  const numbered = rows.map((row) => ({ ...row, id: generateEntityId(undefined, "xrow") }))
  const result = await knex.raw(
    `WITH moved AS (
       UPDATE xero_report SET state = :state, phase = :phase,
              position_at = CAST(:position_at AS timestamptz), position_id = :position_id,
              orders = orders + :orders, orders_total = :orders_total,
              ended_at = CASE WHEN :state = 'done' THEN now() END, problem = NULL, resume_at = NULL, tries = 0,
              lease_until = now() + make_interval(secs => :seconds), updated_at = now()
        WHERE id = :id AND state = 'running' AND lease_owner = :owner AND deleted_at IS NULL
       RETURNING id
     ), before AS (
       SELECT coalesce(max(position), 0) AS position FROM xero_report_row
        WHERE report_id = :id AND deleted_at IS NULL
     ), added AS (
       INSERT INTO xero_report_row
         (id, report_id, position, kind, order_id, order_label, day, currency_code, account_code, tax_type,
          provider, document_kind, document_number, xero_id, store_net, store_tax, xero_net, xero_tax,
          cause, reason, created_at, updated_at)
       SELECT row.id, moved.id, before.position + row_number() OVER (), row.kind, row.order_id,
              row.order_label, row.day, row.currency_code, row.account_code, row.tax_type, row.provider,
              row.document_kind, row.document_number, row.xero_id, row.store_net, row.store_tax,
              row.xero_net, row.xero_tax, row.cause, row.reason, now(), now()
         FROM moved CROSS JOIN before CROSS JOIN jsonb_to_recordset(CAST(:rows AS jsonb)) AS row
           (id text, kind text, order_id text, order_label text, day text, currency_code text,
            account_code text, tax_type text, provider text, document_kind text, document_number text,
            xero_id text, store_net text, store_tax text, xero_net text, xero_tax text, cause text,
            reason text)
     )
     SELECT id FROM moved`,
    { ...step, id, owner, seconds, rows: JSON.stringify(numbered) }
  )
  return result.rows.length > 0
}
