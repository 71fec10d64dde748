import { createHmac, timingSafeEqual } from "node:crypto"

/**
 * Whether Xero signed this body: base64 of the HMAC-SHA256 over the bytes as they came, under one of the keys. The time
 * it takes tells nothing of the key or of where a signature differs.
 * Source: developer.xero.com, "Configuring your webhooks server".
 */
export function isSignedByXero(body: Buffer, signature: unknown, keys: string[]): boolean {
  const given = typeof signature === "string" ? Buffer.from(signature, "utf8") : Buffer.alloc(0)
  return keys
    .map((key) => {
      const expected = Buffer.from(createHmac("sha256", key).update(body).digest("base64"), "utf8")
      return given.length === expected.length && timingSafeEqual(given, expected)
    })
    .some((matches) => matches)
}
