import { type MedusaContainer } from "@medusajs/framework/types"
import { customerDestinations } from "../../accounting/routing/destination"
import { contactHolders } from "../../modules/xero/ledger/contact-holders"
import { assignCustomers } from "../../modules/xero/outbox/assign-customers"
import { assignOrders } from "../../modules/xero/outbox/assign-orders"
import { unrouted, type UnroutedEntry } from "../../modules/xero/outbox/unrouted"
import type XeroModuleService from "../../modules/xero/service"
import { findDestinations } from "./find-destinations"
import { readRules } from "./read-rules"

const PAGE = 500

/**
 * Says of everything on the outbox which organisation it goes to, page by page, with as many queries a page however full
 * it is. What no organisation takes stays until there is one.
 */
export async function routeEntries(
  container: MedusaContainer,
  xero: XeroModuleService
): Promise<void> {
  for (let after: UnroutedEntry | null = null; ;) {
    const entries: UnroutedEntry[] = await unrouted(xero.postgres.knex, PAGE, after)
    if (entries.length) {
      await routeOrders(
        container,
        xero,
        entries.filter(({ subject_type }) => subject_type === "order")
      )
      await routeCustomers(
        xero,
        entries.filter(({ subject_type }) => subject_type === "customer")
      )
    }
    if (entries.length < PAGE || xero.life.ending) {
      return
    }
    after = entries[entries.length - 1]
  }
}

async function routeOrders(
  container: MedusaContainer,
  xero: XeroModuleService,
  entries: UnroutedEntry[]
): Promise<void> {
  const destinations = await findDestinations(
    container,
    xero,
    entries.map(({ subject_id }) => subject_id)
  )
  await assignOrders(
    xero.postgres.knex,
    entries.flatMap(({ id, subject_id }) => {
      const connection_id = destinations.get(subject_id)
      return connection_id ? [{ entry_id: id, connection_id }] : []
    })
  )
}

async function routeCustomers(xero: XeroModuleService, entries: UnroutedEntry[]): Promise<void> {
  if (!entries.length) {
    return
  }
  const { knex } = xero.postgres
  const rules = await readRules(xero)
  const holding = await contactHolders(
    knex,
    entries.map(({ subject_id }) => subject_id),
    rules.binding
  )
  await assignCustomers(
    knex,
    entries.flatMap(({ id, subject_id }) =>
      customerDestinations(holding.get(subject_id) ?? [], rules).map((connection_id) => ({
        entry_id: id,
        connection_id,
      }))
    )
  )
}
