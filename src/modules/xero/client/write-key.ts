import { createHash } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"

/** The most elements of one call (Xero's advice, and what keeps a body well below 3.5 MB). */
const MOST_ELEMENTS = 50

/**
 * The Idempotency-Key of a write: a request that reaches Xero twice, be it after a replaced token or
 * repeated on its way, is carried out once. Xero keeps keys per app, so the organisation is part of it.
 *
 * @param attempt new for each call. Xero also repeats its 5xx answers for six minutes under one key, so a
 * later try must not come under it; that finds out by a look in Xero whether this one was carried out.
 * @throws MedusaError when there are more than fifty elements
 */
export function writeKey(
  tenantId: string,
  endpoint: string,
  elements: object[],
  attempt: string
): string {
  if (elements.length > MOST_ELEMENTS) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `A call to Xero may carry ${MOST_ELEMENTS} elements at most, not ${elements.length}.`
    )
  }
  const content = JSON.stringify([tenantId, endpoint, elements, attempt])
  return createHash("sha256").update(content).digest("hex")
}
