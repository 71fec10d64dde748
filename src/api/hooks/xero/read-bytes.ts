import { type Readable } from "node:stream"

/** Xero sends at most some hundred events at a time, of a few hundred bytes each. */
const MOST_BYTES = 1024 * 1024

/**
 * The bytes of a request's body as they came; null where there are too many, and the rest is not kept. Where a body was
 * read already there is nothing left to verify.
 */
export async function readBytes(request: Readable): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Buffer)
    length += bytes.length
    if (length > MOST_BYTES) {
      chunks.length = 0
    } else {
      chunks.push(bytes)
    }
  }
  return length > MOST_BYTES ? null : Buffer.concat(chunks)
}
