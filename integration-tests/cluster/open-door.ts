import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http"
import { buffer } from "node:stream/consumers"
import type { Member } from "./member"

/** A call of one process to Xero. */
export interface DoorCall {
  method: string
  path: string
  /** 0 while it is under way, and for good when the process ended before the answer. */
  status: number
  under_way: boolean
}

/** The way of one process to the sandbox. */
export interface Door {
  member: Member
  calls: DoorCall[]
  close(): Promise<void>
}

/**
 * Passes one process's calls on to the sandbox and notes them. A call that has come through is carried
 * out to its end even when the process dies before it is answered, as it would be in Xero.
 */
export async function openDoor(member: Member, sandboxPort: number): Promise<Door> {
  const calls: DoorCall[] = []
  const server = createServer((incoming, outgoing) => {
    const path = new URL(incoming.url ?? "/", "http://localhost").pathname
    const call = { method: incoming.method ?? "GET", path, status: 0, under_way: true }
    calls.push(call)
    pass(incoming, outgoing, sandboxPort)
      .then((status) => Object.assign(call, { status: outgoing.destroyed ? 0 : status }))
      .catch(() => outgoing.destroy())
      .finally(() => Object.assign(call, { under_way: false }))
  })
  // Longer than clients keep idle connections, so that none is closed while a call is on its way.
  server.keepAliveTimeout = 65_000
  await new Promise<void>((ready, failed) => {
    server.once("error", failed)
    server.listen(member.doorPort, "127.0.0.1", ready)
  })
  return {
    member,
    calls,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

async function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  port: number
): Promise<number> {
  const body = await buffer(incoming)
  const { method, url: path, headers } = incoming
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, method, path, headers }, resolve)
    sent.once("error", reject)
    sent.end(body)
  })
  const content = await buffer(answer)
  outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
  outgoing.end(content)
  return answer.statusCode ?? 502
}
