import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type DifferenceCause } from "../../../accounting/report/report-row"

/** Differences of one cause, as far as they are sales, or money, in one currency. */
export interface CauseSum {
  cause: DifferenceCause
  kind: "sale" | "money"
  currency_code: string
  orders: number
  /** Xero less store with tax, a decimal string in major units. */
  difference: string
  /** The first of the reasons. */
  reason: string
}

/** What a report found to differ, by cause. */
export async function readCauses(knex: Knex, reportId: string): Promise<CauseSum[]> {
  const { rows } = await knex.raw(
    `SELECT cause, kind, currency_code, count(DISTINCT order_id)::integer AS orders,
            sum(xero_net::numeric + xero_tax::numeric - store_net::numeric - store_tax::numeric)::text
              AS difference,
            min(reason) AS reason
       FROM xero_report_row
      WHERE report_id = ? AND cause IS NOT NULL AND deleted_at IS NULL
      GROUP BY cause, kind, currency_code
      ORDER BY count(DISTINCT order_id) DESC, cause, kind, currency_code`,
    [reportId]
  )
  return rows as CauseSum[]
}
