import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Where a page of the admin is: a whole address where the configuration says under which one the admin's
 * server is reached, else a path.
 */
export function adminAddress(container: MedusaContainer, path: string): string {
  const { admin } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const server = admin?.backendUrl ?? ""
  const page = `${admin?.path ?? "/app"}${path}`
  return /^https?:/.test(server) ? `${server.replace(/\/$/, "")}${page}` : page
}
