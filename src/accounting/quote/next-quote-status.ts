import { type QuotePayload } from "../ledger/payload"

export type QuoteStatus = QuotePayload["Status"]

/**
 * From where a quote gets one step nearer to where it should be. Xero takes statuses in an order of its own:
 * a quote is declined or accepted only once it was sent, and invoiced only once it was accepted
 * (XeroAPI/xero-mcp-server pull request 309 tells which steps a live organisation took and refused).
 */
const STEPS: Record<QuoteStatus, Record<string, QuoteStatus>> = {
  SENT: { DRAFT: "SENT" },
  ACCEPTED: { DRAFT: "SENT", DECLINED: "SENT", SENT: "ACCEPTED" },
  INVOICED: { DRAFT: "SENT", DECLINED: "SENT", SENT: "ACCEPTED", ACCEPTED: "INVOICED" },
  DECLINED: { DRAFT: "SENT", ACCEPTED: "SENT", SENT: "DECLINED" },
}

/**
 * The next status of a quote on its way, or null where it has arrived or there is none. What was accepted,
 * declined or invoiced in Xero by hand stays so as long as the order is a draft.
 */
export const nextQuoteStatus = (now: string, target: QuoteStatus): QuoteStatus | null =>
  STEPS[target][now] ?? null
