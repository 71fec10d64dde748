import type { DocumentStatus } from "../state/sales-document"

const allowed: Record<DocumentStatus | "NEW", string[]> = {
  NEW: ["DRAFT", "SUBMITTED", "AUTHORISED"],
  DRAFT: ["DRAFT", "SUBMITTED", "AUTHORISED", "DELETED"],
  SUBMITTED: ["DRAFT", "SUBMITTED", "AUTHORISED", "DELETED"],
  AUTHORISED: ["AUTHORISED", "VOIDED"],
  PAID: ["PAID", "AUTHORISED", "VOIDED"],
  VOIDED: [],
  DELETED: [],
}

/**
 * The status a document would have after a call, or what Xero says when it cannot. Whether money is
 * applied is looked at elsewhere; an invoice over nothing is PAID from the start and may be voided.
 */
export function statusAfter(
  now: DocumentStatus | undefined,
  sent: string | undefined
): { status: DocumentStatus; fault?: string } {
  const wanted = sent ?? now ?? "DRAFT"
  if (!allowed[now ?? "NEW"].includes(wanted)) {
    const fault = now
      ? "Invoice not of valid status for modification"
      : "Invoice not of valid status for creation"
    return { status: now ?? "DRAFT", fault }
  }
  const paidStill = now === "PAID" && wanted === "AUTHORISED"
  return { status: paidStill ? "PAID" : (wanted as DocumentStatus) }
}
