import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Ends one session's process with SIGKILL: the server then ends every other session at once, loses what it had in
 * memory, and starts over from its log, as after a crash of its own.
 */
export async function crashDatabase(knex: Knex): Promise<void> {
  const { rows } = await knex.raw(
    `SELECT pid FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() ORDER BY random() LIMIT 1`
  )
  process.kill(Number(rows[0].pid), "SIGKILL")
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    try {
      await knex.raw("SELECT 1")
      return
    } catch {
      // It recovers.
    }
  }
  throw new Error("The database did not come back within ten seconds.")
}
