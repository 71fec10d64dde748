import net from "node:net"

function tryPort(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once("error", reject)
    server.listen({ port, host, exclusive: true }, () => {
      const { port: bound } = server.address()
      server.close(() => resolve(bound))
    })
  })
}

/** Below those that systems hand to outgoing connections, one of which could take it before it is listened on. */
const PORTS = { first: 15_000, count: 17_000 }

/** A TCP port of this machine that nothing listens on at this moment. */
export async function freePort() {
  const port = PORTS.first + Math.floor(Math.random() * PORTS.count)
  return (await isPortFree(port)) ? port : await freePort()
}

/**
 * Whether a server could listen on the port, on every address of this machine.
 *
 * @param {number} port
 */
export async function isPortFree(port) {
  for (const host of ["localhost", undefined]) {
    try {
      await tryPort(port, host)
    } catch (error) {
      // A machine without IPv6 cannot bind "::"; that says nothing about the port.
      if (error.code !== "EAFNOSUPPORT" && error.code !== "EADDRNOTAVAIL") {
        return false
      }
    }
  }
  return true
}
