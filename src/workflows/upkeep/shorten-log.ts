import { pruneLog } from "../../modules/xero/log/prune-log"
import type XeroModuleService from "../../modules/xero/service"
import { listConnections } from "../connect/list-connections"

/** Lines removed by one statement. */
const LINES_AT_ONCE = 5000
/** Statements a night and organisation; where a long log was shortened, the next nights go on. */
const MOST_STATEMENTS = 400

/**
 * Removes what of each organisation's log is older than its owner keeps it, connected or not.
 *
 * @param linesAtOnce lines removed by one statement
 */
export async function shortenLog(
  xero: XeroModuleService,
  linesAtOnce = LINES_AT_ONCE
): Promise<void> {
  for (const { id, log_days } of await listConnections(xero)) {
    for (let statement = 0; statement < MOST_STATEMENTS && !xero.life.ending; statement += 1) {
      const removed = await pruneLog(xero.postgres.knex, id, log_days, linesAtOnce)
      if (removed < linesAtOnce) {
        break
      }
    }
  }
}
