import { contactPayload, sharedContactPayload } from "../contact/contact"
import { contactSource, isShared } from "../contact/contact-number"
import { type ExplainedContext } from "./explained-context"

/** The name of the contact of a source: as it would be sent, as it was sent, or as the order has it. */
export function contactName(
  sourceId: string,
  { order, settings, ledger, plan }: ExplainedContext
): string | null {
  const planned = plan.commands.find(
    (command) => command.kind === "contact" && command.source_id === sourceId
  )
  if (planned?.kind === "contact") {
    return planned.payload.Name
  }
  const row = ledger.find(({ kind, source_id }) => kind === "contact" && source_id === sourceId)
  if (row?.posted && "Name" in row.posted) {
    return String(row.posted.Name)
  }
  if (sourceId !== contactSource(order, settings)) {
    return null
  }
  return isShared(sourceId)
    ? sharedContactPayload(order).Name
    : contactPayload(order.customer, order).Name
}
