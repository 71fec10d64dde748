import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { type ScopeChoice } from "../../accounting/scope/scope-choice"

const KINDS = [
  { field: "sales_channel_ids", entity: "sales_channel", name: "sales channel" },
  { field: "customer_group_ids", entity: "customer_group", name: "customer group" },
] as const

/**
 * Checks that the sales channels and customer groups newly chosen are the store's. One that was chosen before may be
 * gone by now; its orders are still in the books.
 *
 * @throws MedusaError (400) that names the one that is not there
 */
export async function checkChosen(
  container: MedusaContainer,
  before: ScopeChoice,
  change: Partial<ScopeChoice>
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for (const { field, entity, name } of KINDS) {
    const added = (change[field] ?? []).filter((id) => !before[field].includes(id))
    if (!added.length) {
      continue
    }
    const { data } = await query.graph({ entity, fields: ["id"], filters: { id: added } })
    const known = new Set(data.map(({ id }) => id))
    const missing = added.find((id) => !known.has(id))
    if (missing) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The store has no ${name} ${missing}. Load the page anew and choose again.`
      )
    }
  }
}
