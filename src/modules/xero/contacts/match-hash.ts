import { createHash } from "node:crypto"

/**
 * The hash under which the contact index keeps a name or an e-mail. Xero compares names without regard
 * to case and accents, so those are levelled first.
 *
 * @param tenantId makes the same person's hash differ between organisations
 */
export function matchHash(tenantId: string, value: string): string {
  const levelled = value
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .trim()
    .replace(/\s+/g, " ")
    .toLowerCase()
  return createHash("sha256").update(`${tenantId} ${levelled}`).digest("hex")
}
