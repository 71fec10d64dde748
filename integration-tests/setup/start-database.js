/**
 * Before the first spec file: builds what the browser's demos run, and makes sure the test runner of Medusa has a
 * PostgreSQL to create its databases in. `npm test` starts one for all parts and says so by DB_PORT; a single part run
 * by hand starts its own.
 */
module.exports = async () => {
  process.env.MEDUSA_DISABLE_TELEMETRY = "1"
  if (process.env.TEST_TYPE === "browser") {
    // Once for the demos of all spec files, which would else build it into one folder at the same time.
    const { buildPlugin } = await import("../../scripts/demo/build-plugin.mjs")
    await buildPlugin()
  }
  if (process.env.DB_PORT) {
    return
  }
  const { openPostgres } = await import("../../scripts/postgres/open-postgres.mjs")
  const postgres = await openPostgres()
  globalThis.__POSTGRES__ = postgres
  const { DATABASE_URL: _, ...environment } = postgres.environment("postgres")
  Object.assign(process.env, environment)
}
