import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Has orders been placed in the past, one a minute from a moment on, which no API of Medusa's allows. */
export async function dateOrders(
  container: MedusaContainer,
  ids: string[],
  from: Date
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.raw(
    `UPDATE "order" SET created_at = :from::timestamptz + make_interval(mins => place::int - 1)
       FROM unnest(:ids::text[]) WITH ORDINALITY AS placed (order_id, place)
      WHERE "order".id = placed.order_id`,
    { from: from.toISOString(), ids }
  )
}
