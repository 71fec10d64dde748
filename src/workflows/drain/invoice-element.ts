import { type InvoiceCommand } from "../../accounting/ledger/command"
import { type InvoiceElement } from "../../modules/xero/client/gateway"
import { contactIdOf, type Round, type Task } from "./round"

/** An invoice as the gateway takes it; only the contact's id is sent, so that nothing of it changes. */
export function invoiceElement(round: Round, { command }: Task<InvoiceCommand>): InvoiceElement {
  return {
    key: command.key,
    contact_id: contactIdOf(round, command) ?? "",
    payload: command.payload,
  }
}
