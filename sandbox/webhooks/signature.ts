import { createHmac } from "node:crypto"

/** What Xero puts into `x-xero-signature`: base64 of HMAC-SHA256 over the raw body. */
export function signature(body: string, key: string): string {
  return createHmac("sha256", key).update(body).digest("base64")
}
