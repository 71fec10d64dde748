import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type RoutingChoices } from "../../accounting/routing/routes-refusal"

/** Reads the sales channels and regions that orders may be routed by, by name. */
export async function readRouteSources(
  container: MedusaContainer
): Promise<RoutingChoices["sources"]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["id", "name"]
  const pagination = { order: { name: "ASC" as const } }
  const [channels, regions] = await Promise.all([
    query.graph({ entity: "sales_channel", fields, pagination }),
    query.graph({ entity: "region", fields, pagination }),
  ])
  const named = (data: { id: string; name: string }[]) => data.map(({ id, name }) => ({ id, name }))
  return { sales_channel: named(channels.data), region: named(regions.data) }
}
