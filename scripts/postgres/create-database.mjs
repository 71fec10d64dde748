import pg from "@medusajs/framework/pg"

const DUPLICATE_DATABASE = "42P04"

/**
 * Creates a database unless it exists.
 *
 * @param {string} connection a connection string to another database of the same server
 * @param {string} name
 */
export async function createDatabase(connection, name) {
  const client = new pg.Client({ connectionString: connection })
  await client.connect()
  try {
    await client.query(`CREATE DATABASE "${name.replaceAll('"', '""')}"`)
  } catch (error) {
    if (error.code !== DUPLICATE_DATABASE) {
      throw error
    }
  } finally {
    await client.end()
  }
}
