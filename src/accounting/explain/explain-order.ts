import { type Command } from "../ledger/command"
import { type LedgerDocument } from "../ledger/ledger"
import { type SourceLabels } from "../mapping/resolve-account"
import { type BookSettings } from "../mapping/settings"
import { type OrderSnapshot } from "../order/order-snapshot"
import { planOrder } from "../plan/plan-order"
import { explainContact } from "./explain-contact"
import { explainMoney } from "./explain-money"
import { explainSale } from "./explain-sale"
import { type ExplainedContext } from "./explained-context"
import { type ExplainedDocument, type ExplainedPlan } from "./explained-plan"

/**
 * What would be sent of an order now, document by document and line by line, with the reason of every account and
 * tax rate. Plans exactly as a sync does.
 *
 * @param ledger the document ledger's rows of the order: its contact and all its papers
 * @param labels names of Medusa's records by mapping source; ids serve without them
 */
export function explainOrder(
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[],
  labels: SourceLabels = {}
): ExplainedPlan {
  const plan = planOrder(order, settings, ledger)
  const context = { order, settings, ledger, plan, labels }
  const { commands, holds, skipped, note, again } = plan
  return {
    documents: commands.map((command) => explainCommand(command, context)),
    holds,
    skipped,
    note,
    again,
  }
}

function explainCommand(command: Command, context: ExplainedContext): ExplainedDocument {
  switch (command.kind) {
    case "contact":
      return explainContact(command, context.settings)
    case "quote":
    case "invoice":
    case "credit_note":
      return explainSale(command, context)
    default:
      return explainMoney(command, context)
  }
}
