import { freePort } from "../process/free-port.mjs"

const MODES = {
  "server-1": "server",
  "server-2": "server",
  "worker-1": "worker",
  "worker-2": "worker",
}

/**
 * Gives each process of the cluster its addresses before any of it runs, since they name each other.
 *
 * A member reaches Xero through a door of its own, so that it can be told who made which call.
 *
 * @returns {Promise<{ sandboxPort: number, members: { name: string, mode: "server" | "worker", port: number,
 *   url: string, doorPort: number }[] }>}
 */
export async function planCluster() {
  const taken = new Set()
  const port = async () => {
    for (;;) {
      const found = await freePort()
      if (!taken.has(found)) {
        taken.add(found)
        return found
      }
    }
  }
  const members = []
  for (const [name, mode] of Object.entries(MODES)) {
    const own = await port()
    members.push({ name, mode, port: own, url: `http://localhost:${own}`, doorPort: await port() })
  }
  return { sandboxPort: await port(), members }
}
