import type XeroModuleService from "../../modules/xero/service"

/** The time by the database's clock, by which rows are written. */
export async function databaseNow(xero: XeroModuleService): Promise<Date> {
  const { rows } = await xero.postgres.knex.raw(`SELECT clock_timestamp() AS now`)
  return rows[0].now as Date
}
