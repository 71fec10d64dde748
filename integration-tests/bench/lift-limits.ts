/** What can run a statement on the store's database. */
interface Database {
  query(sql: string): PromiseLike<unknown>
}

/**
 * Lifts the plugin's own limits, in a test's database and nowhere else: a call that the gate counts is not kept, so
 * that the gate does all its work and always finds room. The sandbox's own limits are lifted beside it.
 */
export async function liftLimits(database: Database): Promise<void> {
  await database.query(`CREATE OR REPLACE FUNCTION bench_forget() RETURNS trigger AS
    'BEGIN RETURN NULL; END' LANGUAGE plpgsql`)
  await database.query(`CREATE OR REPLACE TRIGGER bench_forget BEFORE INSERT ON xero_call
    FOR EACH ROW EXECUTE FUNCTION bench_forget()`)
  await database.query(`DELETE FROM xero_call`)
}

/** Puts them back, with nothing used of them yet. */
export async function restoreLimits(database: Database): Promise<void> {
  await database.query(`DROP TRIGGER IF EXISTS bench_forget ON xero_call`)
  await database.query(`DELETE FROM xero_call`)
  await database.query(`DELETE FROM xero_quota`)
}
