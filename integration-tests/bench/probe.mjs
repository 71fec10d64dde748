/**
 * Loaded into a host by `--import`, so that it can be asked from outside what it has used: nothing of the plugin knows
 * of it. Answers `{ cpu_ms, queries, rss_mb, heap_mb }` on BENCH_PROBE_PORT; `/gc` collects garbage first.
 */
import { createServer } from "node:http"
import { createRequire } from "node:module"

const MB = 1024 * 1024
const require = createRequire(import.meta.url)
const pg = createRequire(require.resolve("@medusajs/framework/pg"))("pg")

let queries = 0
const { query } = pg.Client.prototype
pg.Client.prototype.query = function (...args) {
  queries += 1
  return query.apply(this, args)
}

const server = createServer((request, response) => {
  if (request.url === "/gc") {
    global.gc?.()
    global.gc?.()
  }
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed, external } = process.memoryUsage()
  const answer = {
    cpu_ms: (user + system) / 1000,
    queries,
    rss_mb: rss / MB,
    heap_mb: (heapUsed + external) / MB,
  }
  response.setHeader("content-type", "application/json")
  response.end(JSON.stringify(answer))
})
server.listen(Number(process.env.BENCH_PROBE_PORT), "localhost")
server.unref()
