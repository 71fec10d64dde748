import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type ReportCell } from "../../../accounting/report/fold-figures"

/** The sums of a report's rows by everything that figures are grouped by, to be folded further. */
export async function readCells(knex: Knex, reportId: string): Promise<ReportCell[]> {
  const { rows } = await knex.raw(
    `SELECT kind, day, currency_code, account_code, tax_type, provider,
            sum(store_net::numeric)::text AS store_net, sum(store_tax::numeric)::text AS store_tax,
            sum(xero_net::numeric)::text AS xero_net, sum(xero_tax::numeric)::text AS xero_tax,
            count(*)::integer AS documents, count(cause)::integer AS differing
       FROM xero_report_row WHERE report_id = ? AND deleted_at IS NULL
      GROUP BY kind, day, currency_code, account_code, tax_type, provider`,
    [reportId]
  )
  return rows as ReportCell[]
}
