import { createDatabase } from "./create-database.mjs"
import { startPostgres } from "./start-postgres.mjs"

/** Reads the server out of a connection string; its database is used as it stands. */
function givenServer(connection) {
  const url = new URL(connection)
  return {
    host: url.hostname === "127.0.0.1" ? "localhost" : url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username || "postgres"),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)) || undefined,
    query: url.search,
    onExit: () => {},
    stop: async () => {},
  }
}

/**
 * Gives a PostgreSQL to work with: the one in DATABASE_URL when that is set, else an embedded one.
 *
 * @param {object} [options]
 * @param {string} [options.dataFolder] where an embedded one keeps its data; without it nothing is kept
 * @returns the server, with `given` (whether it came from DATABASE_URL), `url(database)`, `createDatabase(name)`
 *   (does nothing when it exists), `environment(database)` for a program that is to use it, and `stop()`.
 */
export async function openPostgres({ dataFolder } = {}) {
  const given = Boolean(process.env.DATABASE_URL)
  const server = given ? givenServer(process.env.DATABASE_URL) : await startPostgres({ dataFolder })
  const secret = server.password ? `:${encodeURIComponent(server.password)}` : ""
  const url = (database) =>
    `postgres://${encodeURIComponent(server.user)}${secret}@${server.host}:${server.port}/${database}${server.query ?? ""}`
  return {
    ...server,
    given,
    url,
    createDatabase: (name) => createDatabase(url("postgres"), name),
    environment: (database) => ({
      DATABASE_URL: url(database),
      DB_HOST: server.host,
      DB_PORT: String(server.port),
      DB_USERNAME: server.user,
      DB_PASSWORD: server.password,
    }),
  }
}
