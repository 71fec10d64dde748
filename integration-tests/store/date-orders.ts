import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Has orders been placed in the past, one after the other from a moment on, which no API of Medusa's allows.
 *
 * @param minutes from one order to the next
 */
export async function dateOrders(
  container: MedusaContainer,
  ids: string[],
  from: Date,
  minutes = 1
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.raw(
    `UPDATE "order" SET created_at = :from::timestamptz + make_interval(mins => :minutes * (place::int - 1))
       FROM unnest(:ids::text[]) WITH ORDINALITY AS placed (order_id, place)
      WHERE "order".id = placed.order_id`,
    { from: from.toISOString(), ids, minutes }
  )
}
