import { type LedgerDocument } from "../ledger/ledger"
import { type KeptWithDocument } from "../ledger/payload"
import { type BookSettings } from "../mapping/settings"
import { lockedPeriod } from "../order/lock-date"
import { sentDay } from "../report/document-rows"
import { salesRows } from "../sales/sales-rows"
import { counts } from "../settlement/settled"
import { type Drift } from "./drift"

/**
 * Why a difference cannot be mended from here, in a sentence with what to do instead; null where it can.
 *
 * @param ledger the rows of the order
 */
export function restoreProblem(
  drift: Pick<Drift, "kind" | "source_id" | "cause">,
  ledger: LedgerDocument[],
  settings: BookSettings
): string | null {
  switch (drift.cause) {
    case "account_unusable":
      return "Restore the account in Xero, or choose another under Settings → Xero → Mapping. This goes by itself then."
    case "tax_rate_unusable":
      return "Restore the tax rate in Xero, or choose another under Settings → Xero → Mapping. This goes by itself then."
    case "contact_archived":
      return "Restore the contact in Xero under Contacts → Archived. This goes by itself then."
    case "period_locked":
      return "Have the lock date moved in Xero, or choose the first open day under Settings → Xero. This goes by itself then."
    case "not_sent":
      return null
    case "payment_removed":
      return settings.sync_payments
        ? null
        : "Payments are switched off under Settings → Xero. Switch them on, or enter it in Xero by hand."
    case "voided":
    case "missing":
      return settings.sync_invoices
        ? null
        : "Invoices are switched off under Settings → Xero. Switch them on, then try again."
    default:
      return changeProblem(drift, ledger, settings)
  }
}

const BY_HAND = "Correct it in Xero by hand, or accept the change."

/** Why an invoice cannot be sent once more as it was. */
function changeProblem(
  { kind, source_id }: Pick<Drift, "kind" | "source_id">,
  ledger: LedgerDocument[],
  settings: BookSettings
): string | null {
  const row = ledger.find((one) => one.kind === kind && one.source_id === source_id)
  if (!row || row.state !== "posted") {
    return "It is not in Xero any more, so there is nothing to change."
  }
  if (kind === "credit_note") {
    return `Credit note ${row.key} cannot be changed from here once it was sent. ${BY_HAND}`
  }
  // Taken over once, it can be changed again when the owner thinks better of it.
  const { kept_as_in_xero: _, ...posted }: KeptWithDocument = row.posted ?? {}
  const rows = ledger.map((one) => (one === row ? { ...row, posted } : one))
  if (salesRows(rows, settings).open?.source_id === source_id) {
    return settings.sync_invoices
      ? null
      : "Invoices are switched off under Settings → Xero. Switch them on, then try again."
  }
  const date = sentDay(row)
  const locked = date ? lockedPeriod(row.key, date, settings) : null
  if (locked) {
    return `Invoice ${row.key} is dated in a period that is locked in Xero. ${BY_HAND}`
  }
  const money = ledger.some(
    (one) =>
      (one.kind === "payment" || one.kind === "allocation") &&
      one.applied_to === source_id &&
      counts(one)
  )
  return money
    ? `Money stands on invoice ${row.key}, so Xero takes no changes of it from here. ${BY_HAND}`
    : `Invoice ${row.key} cannot be changed any more, since a further one was made after it. ${BY_HAND}`
}
