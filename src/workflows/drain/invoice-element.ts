import { type InvoiceCommand } from "../../accounting/ledger/command"
import { type InvoiceElement } from "../../modules/xero/client/gateway"
import { type Round, type Task } from "./round"

/** The ContactID an invoice goes to, once the contact is in Xero. */
export const contactIdOf = (round: Round, command: InvoiceCommand) =>
  round.ledger.get(`contact ${command.contact_source_id}`)?.xero_id ?? null

/** An invoice as the gateway takes it; only the contact's id is sent, so that nothing of it changes. */
export function invoiceElement(round: Round, { command }: Task<InvoiceCommand>): InvoiceElement {
  return {
    key: command.key,
    contact_id: contactIdOf(round, command) ?? "",
    payload: command.payload,
  }
}
