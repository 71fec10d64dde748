import { freePort } from "../process/free-port.mjs"
import { startChild } from "../process/start-child.mjs"

/**
 * Starts a Redis from the system's packages, which keeps everything in memory and forgets it at its end.
 *
 * @returns {Promise<{ url: string, pid: number, stop: () => Promise<void> }>}
 * @throws Error when there is no `redis-server`
 */
export async function startRedis() {
  const port = await freePort()
  const kept = ["--save", "", "--appendonly", "no", "--maxmemory-policy", "noeviction"]
  let code = null
  let ready = false
  const child = startChild({
    name: "Redis",
    program: "redis-server",
    args: ["--port", String(port), "--bind", "127.0.0.1", ...kept],
    onLine: (line) => (ready ||= /ready to accept connections/i.test(line)),
  })
  child.ended.then((value) => (code = value))
  while (!ready) {
    if (code !== null) {
      throw new Error(
        `Redis did not start. It comes with Debian's package redis-server.\n\n${child.tail()}\n`
      )
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { url: `redis://127.0.0.1:${port}`, pid: child.pid, stop: child.stop }
}
