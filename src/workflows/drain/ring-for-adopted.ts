import { storeEvents } from "../../modules/xero/inbox/store-events"
import { type DocumentOutcome } from "../../modules/xero/ledger/record-documents"
import { type Round } from "./round"

/**
 * Has invoices read once more that were in Xero already when their outcome was found: somebody may have recorded a
 * payment there while nobody knew that they were ours, and readings of what changed have gone past it.
 */
export async function ringForAdopted(
  { xero, connection }: Round,
  outcomes: DocumentOutcome[]
): Promise<void> {
  const paid = outcomes.filter(
    ({ kind, state, amount_due, total }) =>
      kind === "invoice" && state === "posted" && amount_due !== total
  )
  const event_at = new Date(Date.now() + 1000).toISOString()
  await storeEvents(
    xero.postgres.knex,
    paid.flatMap(({ xero_id }) =>
      xero_id
        ? [
            {
              tenant_id: connection.tenant_id,
              category: "INVOICE",
              type: "UPDATE",
              resource_id: xero_id,
              event_at,
            },
          ]
        : []
    )
  )
}
