import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type ReportRow } from "../../../accounting/report/report-row"

/** Stands in a filter for an account, a tax type or a means of payment that is not known. */
export const UNKNOWN = "none"

/** Which rows of a report: those behind a figure, or of a cause. */
export interface RowFilter {
  kind?: "sale" | "money"
  /** `YYYY-MM-DD`, or `YYYY-MM` for all days of a month. */
  day?: string
  currency?: string
  account?: string
  tax_type?: string
  provider?: string
  cause?: string
  /** Only what differs. */
  differences?: boolean
}

/** A row with its place in the report. */
export type StoredRow = ReportRow & { id: string; position: number }

const MATCHES = `report_id = :report AND deleted_at IS NULL
        AND (CAST(:kind AS text) IS NULL OR kind = :kind)
        AND (CAST(:day AS text) IS NULL OR starts_with(day, :day))
        AND (CAST(:currency AS text) IS NULL OR currency_code = :currency)
        AND (CAST(:account AS text) IS NULL OR coalesce(account_code, 'none') = :account)
        AND (CAST(:tax_type AS text) IS NULL OR coalesce(tax_type, 'none') = :tax_type)
        AND (CAST(:provider AS text) IS NULL OR coalesce(provider, 'none') = :provider)
        AND (CAST(:cause AS text) IS NULL OR cause = :cause)
        AND (NOT :differences OR cause IS NOT NULL)`

const bindings = (report: string, filter: RowFilter) => ({
  report,
  kind: filter.kind ?? null,
  day: filter.day ?? null,
  currency: filter.currency ?? null,
  account: filter.account ?? null,
  tax_type: filter.tax_type ?? null,
  provider: filter.provider ?? null,
  cause: filter.cause ?? null,
  differences: Boolean(filter.differences),
})

/** A page of rows, by the day and what differs first. */
export async function readReportRows(
  knex: Knex,
  reportId: string,
  filter: RowFilter,
  page: { limit: number; offset: number }
): Promise<{ rows: StoredRow[]; count: number }> {
  const given = bindings(reportId, filter)
  const counted = await knex.raw(
    `SELECT count(*)::integer AS count FROM xero_report_row WHERE ${MATCHES}`,
    given
  )
  const { rows } = await knex.raw(
    `SELECT * FROM xero_report_row WHERE ${MATCHES}
      ORDER BY (cause IS NULL), day, position LIMIT :limit OFFSET :offset`,
    { ...given, ...page }
  )
  return { rows: rows as StoredRow[], count: (counted.rows[0] as { count: number }).count }
}

/**
 * The rows after a place in the report, for reading all of them one page after the other.
 *
 * @param after the position of the last row read; 0 to begin
 */
export async function nextReportRows(
  knex: Knex,
  reportId: string,
  filter: RowFilter,
  after: number,
  limit: number
): Promise<StoredRow[]> {
  const { rows } = await knex.raw(
    `SELECT * FROM xero_report_row WHERE ${MATCHES} AND position > :after
      ORDER BY position LIMIT :limit`,
    { ...bindings(reportId, filter), after, limit }
  )
  return rows as StoredRow[]
}
