import { type XeroFault } from "../../accounting/fault/fault"
import { addDays } from "../../accounting/order/document-date"
import { type BackfillRecord } from "../../modules/xero/backfill/backfill-record"
import { advanceFound } from "../../modules/xero/backfill/claim-backfill"
import { indexFound } from "../../modules/xero/found/index-found"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"

/** An invoice is dated as its order, or when that was sent off. */
const DAYS_BEFORE = 7
const DAYS_AFTER = 31
/** Read again each time, for invoices that were changed while the last reading went on. */
const OVERLAP_MILLISECONDS = 60_000

/**
 * Reads which sales invoices Xero holds already around the days of a backfill, a thousand a call, page by page: so
 * that orders which somebody else has billed are not billed twice. Where that was read before, only what changed.
 *
 * @param end when to stop, for the next run to go on with the page that is due
 * @returns whether all is read; or what kept it from being
 */
export async function readFound(
  xero: XeroModuleService,
  connection: ConnectionRecord,
  backfill: BackfillRecord,
  end: number,
  leaseSeconds: number
): Promise<{ all: boolean; fault: XeroFault | null }> {
  const { knex } = xero.postgres
  const gateway = xero.gateway(connection, "backfill")
  const days = {
    from_date: addDays(backfill.from_date, -DAYS_BEFORE),
    to_date: addDays(backfill.to_date, DAYS_AFTER),
  }
  const since =
    backfill.found_since && new Date(backfill.found_since.getTime() - OVERLAP_MILLISECONDS)
  const read_at = backfill.found_page === 1 ? new Date() : (backfill.found_read_at ?? new Date())
  for (let page = backfill.found_page; page !== null;) {
    if (Date.now() >= end || xero.life.ending) {
      return { all: false, fault: null }
    }
    const answer = await gateway.invoicesPage(page, days, since)
    if (!answer.ok) {
      return { all: false, fault: answer.fault }
    }
    await indexFound(knex, connection.id, answer.value.documents)
    page = answer.value.last ? null : page + 1
    if (!(await advanceFound(knex, backfill, { page, read_at }, leaseSeconds))) {
      return { all: false, fault: null }
    }
  }
  return { all: true, fault: null }
}
