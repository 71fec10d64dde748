import pg from "@medusajs/framework/pg"
import { medusaCli } from "../medusa-cli.mjs"
import { medusaEnvironment } from "../medusa-environment.mjs"
import { runChild } from "../process/run-child.mjs"
import { rootFolder } from "../root-folder.mjs"

const TEMPLATE = "template1"

async function emptied(postgres) {
  const client = new pg.Client({ connectionString: postgres.url("postgres") })
  await client.connect()
  try {
    await client.query(`ALTER DATABASE ${TEMPLATE} IS_TEMPLATE false`)
    await client.query(`DROP DATABASE ${TEMPLATE}`)
    await client.query(`CREATE DATABASE ${TEMPLATE} TEMPLATE template0 IS_TEMPLATE true`)
  } finally {
    await client.end()
  }
}

/**
 * Has every database that is created meanwhile begin with the tables of Medusa and the plugin, so that not every spec
 * file migrates its own for ten seconds. A server of somebody's own is left as it is. Medusa's scripts mend what older
 * versions left in a database, so that an empty one does without them in half the time.
 *
 * @param {Awaited<ReturnType<typeof import("../postgres/open-postgres.mjs").openPostgres>>} postgres
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 * @template T
 */
export async function withMigratedTemplate(postgres, work) {
  if (postgres.given) {
    return await work()
  }
  const [program, args] = medusaCli(["db:migrate", "--execute-safe-links", "--skip-scripts"])
  const env = medusaEnvironment({ ...postgres.environment(TEMPLATE), LOG_LEVEL: "error" })
  await runChild({ name: "Migrating the database", program, args, cwd: rootFolder, env })
  try {
    return await work()
  } finally {
    await emptied(postgres)
  }
}
