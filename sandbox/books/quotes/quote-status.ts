import type { QuoteStatus } from "../state/quote"

/**
 * What a quote may become. Seen on a live organisation (XeroAPI/xero-mcp-server pull request 309): a draft
 * is sent; a sent one is accepted or declined; an accepted one is set back to sent; a draft and an accepted
 * one are not declined. Whatever nobody has seen is refused where a step by step way leads there too.
 */
const allowed: Record<QuoteStatus | "NEW", QuoteStatus[]> = {
  NEW: ["DRAFT", "SENT"],
  DRAFT: ["DRAFT", "SENT", "DELETED"],
  SENT: ["SENT", "DRAFT", "ACCEPTED", "DECLINED", "DELETED"],
  ACCEPTED: ["ACCEPTED", "SENT", "INVOICED", "DELETED"],
  DECLINED: ["DECLINED", "SENT", "DELETED"],
  INVOICED: ["INVOICED"],
  DELETED: [],
}

/** The status a quote would have after a call, or why it cannot. Xero's sentence is not published. */
export function quoteStatusAfter(
  now: QuoteStatus | undefined,
  sent: string | undefined
): { status: QuoteStatus; fault?: string } {
  const wanted = sent ?? now ?? "DRAFT"
  const status = allowed[now ?? "NEW"].find((candidate) => candidate === wanted)
  if (!status) {
    const fault = now
      ? `The quote cannot be changed from ${now} to ${wanted}.`
      : `A quote cannot be created with the status ${wanted}.`
    return { status: now ?? "DRAFT", fault }
  }
  return { status }
}
