import { type Command } from "../../accounting/ledger/command"
import { decimal } from "../../accounting/money/money"
import { type DocumentIntent } from "../../modules/xero/ledger/ledger-row"
import { type Task } from "./round"

/** What is written to the ledger before a document is sent. */
export function documentIntent({ work, command }: Task): DocumentIntent {
  const isContact = command.kind === "contact"
  return {
    kind: command.kind,
    source_id: command.source_id,
    key: command.key,
    order_id: isContact ? null : work.order_id,
    customer_id: isContact ? work.customer_id : null,
    payment_id: "payment_id" in command ? command.payment_id : null,
    contact_source_id: "contact_source_id" in command ? command.contact_source_id : null,
    applied_to: "applied_to" in command ? command.applied_to : null,
    applied_from: "applied_from" in command ? command.applied_from : null,
    posted: isContact ? null : command.payload,
    lines: "lines" in command ? command.lines.map((line) => ({ ...line, line_item_id: null })) : [],
    ...totalsOf(command),
  }
}

/** What the document is expected to come to, decimal strings in major units; null for what has no amount. */
export function totalsOf(command: Command): { total: string | null; tax: string | null } {
  if ("expected" in command) {
    return command.expected
  }
  const { payload } = command
  return { total: "Amount" in payload ? decimal(payload.Amount).toFixed(2) : null, tax: null }
}
