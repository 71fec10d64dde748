/**
 * Has each request of this process use a connection of its own. A server closes an idle one after five seconds, and on
 * a busy machine a request may be on its way into it at that moment.
 */
export function closeConnections(): void {
  const send = globalThis.fetch
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init)
    request.headers.set("connection", "close")
    return send(request)
  }
}
