import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { buffer } from "node:stream/consumers"
import { callStep, cargoOf, type Moment } from "../plan/steps"

/** The way of one worker to the sandbox, at which every step of its calls is seen. */
export interface Door {
  url: string
  /** Calls that Xero is at; those of a dead worker are carried out all the same. */
  underWay(): number
  close(): void
}

/**
 * Opens a door for one worker.
 *
 * @param reached told of each step; answers whether the worker was killed at it. What was only sent then never
 * arrives; what Xero has done is done.
 */
export async function openDoor(
  sandboxPort: number,
  reached: (step: string) => boolean
): Promise<Door> {
  let underWay = 0
  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const body = await buffer(incoming)
    const { method = "GET", url: path = "/", headers } = incoming
    const cargo = cargoOf(method, path.split("?")[0])
    const killedAt = (moment: Moment) => cargo !== null && reached(callStep(cargo, moment))
    if (killedAt("sent")) {
      return outgoing.destroy()
    }
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const sent = request({ host: "127.0.0.1", port: sandboxPort, method, path, headers }, resolve)
      sent.once("error", reject)
      sent.end(body)
    })
    const content = await buffer(answer)
    if (killedAt("carried out")) {
      return outgoing.destroy()
    }
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    outgoing.end(content, () => killedAt("answered"))
  }
  const server = createServer((incoming, outgoing) => {
    underWay += 1
    pass(incoming, outgoing)
      .catch(() => outgoing.destroy())
      .finally(() => (underWay -= 1))
  })
  // Longer than clients keep idle connections, so that none is closed while a call is on its way.
  server.keepAliveTimeout = 65_000
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}`,
    underWay: () => underWay,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
