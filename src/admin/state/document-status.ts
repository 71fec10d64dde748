import { type DocumentAnswer } from "../../api/admin/xero/answers"
import { type Text } from "../hooks/frame/use-text"
import { type BadgeColour } from "./sync-state"

const XERO_STATUSES = [
  "DRAFT",
  "SUBMITTED",
  "AUTHORISED",
  "PAID",
  "VOIDED",
  "DELETED",
  "ACTIVE",
  "ARCHIVED",
] as const

const QUOTE_STATUSES = ["DRAFT", "SENT", "ACCEPTED", "DECLINED", "INVOICED"] as const

const colours: Record<DocumentAnswer["state"], BadgeColour> = {
  intended: "blue",
  posted: "green",
  failed: "red",
  removed: "grey",
}

/** A paper's badge: its status in Xero where it is there, else how far it has come. */
export function documentStatus(
  { state, kind, xero_status }: DocumentAnswer,
  t: Text
): { label: string; colour: BadgeColour } {
  // An authorised payment awaits nothing; only what can be paid tells more by its status.
  const money = kind === "payment" || kind === "refund" || kind === "allocation"
  const telling = state === "posted" && !money ? statusWords(kind, xero_status, t) : null
  return { label: telling ?? t(`widget.documentState.${state}`), colour: colours[state] }
}

/** Xero's status of a paper in words, or null where it is none that Xero gives. */
export function statusWords(
  kind: DocumentAnswer["kind"],
  status: string | null,
  t: Text
): string | null {
  if (kind === "quote") {
    const known = QUOTE_STATUSES.find((candidate) => candidate === status)
    return known ? t(`widget.quoteStatus.${known}`) : null
  }
  // Xero calls a credit note that is used up paid, and one that is not authorised.
  const words = kind === "credit_note" ? "creditStatus" : "xeroStatus"
  const known = XERO_STATUSES.find((candidate) => candidate === status)
  return known ? t(`widget.${words}.${known}`) : null
}
