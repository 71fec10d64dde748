import { planCustomer } from "../contact/plan-customer"
import { type LedgerDocument } from "../ledger/ledger"
import { type BookSettings } from "../mapping/settings"
import { type CustomerSnapshot } from "../order/order-snapshot"
import { explainContact } from "./explain-contact"
import { type ExplainedPlan } from "./explained-plan"

/**
 * What would be sent of a customer now, or why nothing is. Plans exactly as a sync does.
 *
 * @param ledger the document ledger's row of the customer's contact, if there is one
 */
export function explainCustomer(
  customer: CustomerSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[]
): ExplainedPlan {
  const { commands, holds, skipped, note, again } = planCustomer(customer, settings, ledger)
  const documents = commands.flatMap((command) =>
    command.kind === "contact" ? [explainContact(command, settings)] : []
  )
  return { documents, holds, skipped, note, again }
}
