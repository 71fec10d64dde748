import { type ContactCommand } from "../ledger/command"
import { contactPayload, type OrderPerson, sharedContactPayload } from "./contact"
import { contactChange } from "./contact-change"
import { ownContactName } from "./contact-name"
import { contactNumber, isShared } from "./contact-number"
import { type LedgerDocument } from "../ledger/ledger"
import { type CustomerSnapshot } from "../order/order-snapshot"
import { type ContactPayload } from "../ledger/payload"

/**
 * The command that makes a contact or brings it up to date, or null when it is as it should be.
 *
 * @param keepUp whether details changed since the contact was posted are to be sent
 */
export function planContact(
  sourceId: string,
  customer: CustomerSnapshot | null,
  order: OrderPerson | null,
  ledger: LedgerDocument[],
  keepUp: boolean
): ContactCommand | null {
  const row = ledger.find(({ kind, source_id }) => kind === "contact" && source_id === sourceId)
  const payload =
    order && isShared(sourceId) ? sharedContactPayload(order) : contactPayload(customer, order)
  const command = {
    kind: "contact" as const,
    source_id: sourceId,
    key: row?.key || contactNumber(sourceId),
  }
  if (row?.state !== "posted") {
    return { ...command, action: "create", payload }
  }
  const posted = postedContact(row)
  if (!keepUp || !posted || isShared(sourceId)) {
    return null
  }
  const nameIsOwn = Boolean(customer && ownContactName(customer))
  const change = contactChange(payload, posted, command.key, nameIsOwn)
  return change ? { ...command, action: "update", payload: change } : null
}

const postedContact = ({ posted }: LedgerDocument): ContactPayload | null =>
  posted && "Name" in posted ? (posted as ContactPayload) : null
