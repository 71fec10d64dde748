import type { IncomingMessage } from "node:http"

/** The body was larger than allowed; what came in was read and thrown away. */
export class BodyTooLarge extends Error {}

/**
 * Reads a request's whole body.
 *
 * @param limit in bytes
 * @throws BodyTooLarge
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limit) {
      chunks.push(chunk)
    }
  }
  if (size > limit) {
    throw new BodyTooLarge(`The request's body has ${size} bytes; ${limit} are allowed.`)
  }
  return Buffer.concat(chunks)
}

/** Reads a posted HTML form. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams((await readBody(request, 1_000_000)).toString())
}
