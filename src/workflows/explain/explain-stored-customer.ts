import { type MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { explainCustomer } from "../../accounting/explain/explain-customer"
import { type ExplainedPlan } from "../../accounting/explain/explained-plan"
import { XERO_MODULE } from "../../modules/xero"
import { readLedger } from "../../modules/xero/ledger/read-ledger"
import type XeroModuleService from "../../modules/xero/service"
import { bookSettings } from "../connect/book-settings"
import { requireConnection } from "../connect/require-connection"
import { readCustomers } from "../read/read-customers"

/**
 * What a sync would send of a customer now to the default organisation, explained. Reads only: nothing is sent, nothing
 * is written, and Xero is not asked.
 *
 * @throws MedusaError (400) when no organisation is connected, (404) when there is no such customer
 */
export async function explainStoredCustomer(
  container: MedusaContainer,
  customerId: string
): Promise<ExplainedPlan> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const connection = await requireConnection(xero)
  const customer = (await readCustomers(container, [customerId])).get(customerId)
  if (!customer) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no customer ${customerId}.`)
  }
  const mappings = await xero.listXeroMappings({ connection_id: connection.id })
  const ledger = await readLedger(xero.postgres.knex, connection.id, {
    order_ids: [],
    contact_source_ids: [customer.id],
  })
  return explainCustomer(customer, bookSettings(connection, mappings), ledger)
}
