import { postBare } from "./bare-script"
import type { Bench } from "./bench"
import { preparedDocuments } from "./prepared-documents"
import type { Sent } from "./send-past-orders"

/** How long the bare script takes for the documents that were just sent, into an organisation of its own. */
export async function bareSeconds(
  { database, sandbox }: Bench,
  { first, orders }: Sent
): Promise<number> {
  const { tenantId } = await sandbox.createOrganisation("Bare")
  const prepared = await preparedDocuments(database, first, orders)
  if (prepared.length !== orders) {
    throw new Error(`The ledger holds documents of ${prepared.length} orders, not of ${orders}.`)
  }
  return (await postBare(sandbox, tenantId, prepared)) / 1000
}
