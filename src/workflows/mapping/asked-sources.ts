import { type MedusaContainer } from "@medusajs/framework/types"
import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type HoldCode } from "../../accounting/ledger/hold"
import { type StoreTax } from "../../accounting/mapping/propose-tax-rates"
import { type OrderSnapshot } from "../../accounting/order/order-snapshot"
import { taxCountry } from "../../accounting/order/tax-country"
import { readOrders } from "../read/read-orders"
import { taxInParts } from "./tax-in-parts"

/** Held orders that are looked into; what others wait for shows when these go on. */
const LOOKED_AT = 25

/** Sources that orders wait for, though the store's settings may no longer know them. */
export interface AskedSources {
  tax_rates: StoreTax[]
  payment_providers: { id: string }[]
}

/** The taxes and payment providers of an order. */
export function sourcesOfOrder(order: OrderSnapshot): AskedSources {
  return {
    tax_rates: order.lines
      .filter(({ tax_lines }) => tax_lines.length > 0)
      .map(({ tax_lines }) => taxInParts(tax_lines, taxCountry(order))),
    payment_providers: order.payments
      .filter(({ captures, refunds }) => captures.length + refunds.length > 0)
      .map(({ provider_id }) => ({ id: provider_id })),
  }
}

/**
 * Reads the taxes and payment providers of an organisation's orders that are held for want of a mapping: a tax provider's
 * taxes, those of a rate that was changed since, and payments by a provider that was switched off are in
 * the orders only.
 */
export async function readAskedSources(
  container: MedusaContainer,
  knex: Knex,
  connectionId: string
): Promise<AskedSources> {
  const codes: HoldCode[] = ["unmapped_tax", "unmapped_payment"]
  const result = await knex.raw(
    `SELECT subject_id FROM xero_outbox_entry
      WHERE deleted_at IS NULL AND subject_type = 'order' AND state = 'held' AND code = ANY(?)
        AND connection_id = ?
      ORDER BY updated_at DESC LIMIT ?`,
    [codes, connectionId, LOOKED_AT]
  )
  const ids = (result.rows as { subject_id: string }[]).map(({ subject_id }) => subject_id)
  const found = [...(await readOrders(container, ids)).values()].map(sourcesOfOrder)
  return {
    tax_rates: found.flatMap(({ tax_rates }) => tax_rates),
    payment_providers: found.flatMap(({ payment_providers }) => payment_providers),
  }
}
