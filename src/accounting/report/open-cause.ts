import { type Hold } from "../ledger/hold"
import { type Plan } from "../ledger/plan"
import { type BookSettings } from "../mapping/settings"
import { type Cause } from "./report-row"

/** What the outbox says of an order. */
export interface OutboxStanding {
  state: "queued" | "running" | "done" | "failed" | "held" | "skipped"
  reason: string | null
}

/** What is known of an order whose papers are not all in Xero. */
export interface OrderStanding {
  plan: Plan
  /** Null where the order was never put on the outbox. */
  entry: OutboxStanding | null
  /** The sync is on. */
  sync_enabled: boolean
}

const ITS_TURN = "It is queued, and sent when its turn comes."
const SWITCHED_OFF = "The sync is switched off. It is sent once that is switched on."
const NEXT_LOOK =
  "It is not sent yet. The next look at the order sends it; “Send now” does so at once."
const NO_CAUSE =
  "No cause is known. Open the order, press “Send now”, and run the report once more; if it stays, tell the plugin's makers."

/**
 * Why something of an order is not in Xero, the closest reason first: what the owner chose, what a person must do,
 * what the outbox says, what would be sent next.
 *
 * @param holds those of the plan that concern it, the closest first
 * @param chosen why the owner's settings keep it out, or null
 */
export function openCause(
  { plan, entry, sync_enabled }: OrderStanding,
  holds: Hold[],
  chosen: string | null
): Cause {
  if (plan.skipped || chosen) {
    return { cause: "not_in_scope", reason: plan.skipped ?? chosen ?? "" }
  }
  const hold = holds.at(0)
  if (hold) {
    return { cause: "held", reason: hold.message }
  }
  if (entry?.state === "held" || entry?.state === "failed") {
    return { cause: entry.state, reason: entry.reason ?? NEXT_LOOK }
  }
  if (!sync_enabled) {
    return { cause: "waiting", reason: SWITCHED_OFF }
  }
  if (entry?.state === "queued" || entry?.state === "running") {
    return { cause: "waiting", reason: ITS_TURN }
  }
  return plan.commands.length || plan.again
    ? { cause: "waiting", reason: NEXT_LOOK }
    : { cause: "unexplained", reason: NO_CAUSE }
}

/** Why invoices and credit notes are not sent at all, or null. */
export const salesOff = ({ sync_invoices }: BookSettings): string | null =>
  sync_invoices ? null : "Invoices are switched off under Settings → Xero."

/** Why payments and refunds are not sent at all, or null. */
export const moneyOff = ({ sync_payments }: BookSettings): string | null =>
  sync_payments ? null : "Payments are switched off under Settings → Xero."
