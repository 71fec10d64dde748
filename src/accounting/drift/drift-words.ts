import { formatMoney } from "../money/money"
import { type Drift, type DriftCause } from "./drift"

/** A difference, and what it is about. */
export interface WordedDrift extends Drift {
  /** Of the invoice or credit note. */
  number: string | null
  currency_code: string | null
}

const CURRENCY_DECIMALS = 2

/** What happened, in a sentence to the owner. */
export function driftReason(drift: WordedDrift): string {
  const { cause, store, xero, number } = drift
  const paper = `${drift.kind === "credit_note" || drift.kind === "refund" ? "Credit note" : "Invoice"} ${number ?? ""}`
  const money = (amount: string | undefined) =>
    formatMoney(amount ?? "0", drift.currency_code ?? "", CURRENCY_DECIMALS).trim()
  switch (cause) {
    case "voided":
      return `${paper} was ${xero.status === "DELETED" ? "deleted" : "voided"} in Xero. The store has it at ${money(store.total)}.`
    case "missing":
      return `${paper} is no longer found in Xero. The store has it at ${money(store.total)}.`
    case "lines_edited":
      return store.total === xero.total
        ? `Accounts, tax rates or amounts of single lines of ${paper} were changed in Xero; it still comes to ${money(xero.total)}.`
        : `The lines of ${paper} were changed in Xero: it comes to ${money(xero.total)} there, and to ${money(store.total)} in the store.`
    case "date_changed":
      return `${paper} is dated ${xero.date} in Xero; it was sent with ${store.date}.`
    case "renumbered":
      return `${paper} was sent as ${store.number} and is called ${xero.number} in Xero.`
    case "reference_changed":
      return `The reference of ${paper} was changed in Xero.`
    case "contact_changed":
      return `${paper} is made out to another contact in Xero than it was sent to.`
    case "payment_removed":
      return `The ${drift.kind} of ${money(store.total)} on ${paper} was deleted in Xero; the store still has it.`
    case "contact_archived":
      return "The contact that papers of this order are made out to is archived in Xero; they wait."
    case "period_locked":
      return `Papers of this order wait, since Xero's books are locked${xero.date ? ` up to ${xero.date}` : ""}.`
    case "account_unusable":
      return `${store.name} is chosen in the mapping and cannot be used in Xero any more (${xero.status}).`
    case "tax_rate_unusable":
      return `The tax rate ${store.name} is chosen in the mapping and cannot be used in Xero any more (${xero.status}).`
    case "not_sent":
      return "The order should be in Xero and is not, or not wholly; nothing was about to send it."
  }
}

const NO_MEND = "It goes by itself once it is put right."

const ACCEPTS: Record<DriftCause, string> = {
  voided: "The order stays as it is in Xero, and is not sent again by itself.",
  missing: "The order stays as it is in Xero, and is not sent again by itself.",
  lines_edited:
    "The document stays as it is in Xero, and what changes on the order later is booked beside it.",
  date_changed: "Xero's date counts from now on.",
  renumbered: "Xero's number counts from now on.",
  reference_changed: "Xero's reference stays.",
  contact_changed: "Xero's contact stays.",
  payment_removed: "Xero stays without it, and it is not sent again.",
  contact_archived: "You are not told of it again; the papers wait on.",
  period_locked: "You are not told of it again; the papers wait on.",
  account_unusable: "You are not told of it again; what needs the account waits on.",
  tax_rate_unusable: "You are not told of it again; what needs the tax rate waits on.",
  not_sent: "You are not told of it again.",
}

const RESTORES: Record<DriftCause, string> = {
  voided: "A new document is made in Xero under the order's next number, for what the store has.",
  missing: "A new document is made in Xero under the order's next number, for what the store has.",
  lines_edited: "The document is sent once more as the store has it.",
  date_changed: "The document is sent once more as the store has it.",
  renumbered: "The document is sent once more as the store has it.",
  reference_changed: "The document is sent once more as the store has it.",
  contact_changed: "The document is sent once more as the store has it, to its first contact.",
  payment_removed: "It is sent to Xero once more.",
  contact_archived: NO_MEND,
  period_locked: NO_MEND,
  account_unusable: NO_MEND,
  tax_rate_unusable: NO_MEND,
  not_sent: "The order is sent now.",
}

/** What accepting and what restoring a difference does, a sentence each. */
export const mendWords = (cause: DriftCause) => ({
  accept: ACCEPTS[cause],
  restore: RESTORES[cause],
})
