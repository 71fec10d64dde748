import { documentDate } from "../order/document-date"
import { type LedgerDocument } from "../ledger/ledger"
import { type CustomerSnapshot } from "../order/order-snapshot"
import { type Plan } from "../ledger/plan"
import { planContact } from "./plan-contact"
import { type BookSettings } from "../mapping/settings"
import { customerLeftOut } from "../scope/left-out"

/**
 * What follows for a registered customer: a contact that is made or brought up to date. Guests become
 * contacts with their orders, which hold their names.
 *
 * @param ledger the document ledger's row of the customer's contact, if there is one
 */
export function planCustomer(
  customer: CustomerSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[]
): Plan {
  const skipped = outOfScope(customer, settings, ledger)
  if (skipped) {
    return { commands: [], holds: [], skipped, again: false, note: null }
  }
  const command = planContact(customer.id, customer, null, ledger, true)
  return { commands: command ? [command] : [], holds: [], skipped: null, again: false, note: null }
}

function outOfScope(
  customer: CustomerSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[]
): string | null {
  if (!settings.sync_customers) {
    return "Customers are switched off under Settings → Xero."
  }
  if (!customer.has_account) {
    return "Guests are sent with their orders."
  }
  const known = ledger.some(
    ({ kind, source_id }) => kind === "contact" && source_id === customer.id
  )
  const { start_date: start, time_zone } = settings
  if (known) {
    return null
  }
  return start && documentDate(customer.created_at, time_zone) < start
    ? `The customer registered before the start date ${start}, and is sent with the next order.`
    : customerLeftOut(customer, settings)
}
