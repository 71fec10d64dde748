import path from "node:path"
import { container, MedusaAppLoader } from "@medusajs/framework"
import { asValue } from "@medusajs/framework/awilix"
import { configLoader } from "@medusajs/framework/config"
import { pgConnectionLoader } from "@medusajs/framework/database"
import { featureFlagsLoader } from "@medusajs/framework/feature-flags"
import { LinkLoader } from "@medusajs/framework/links"
import { logger } from "@medusajs/framework/logger"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { XERO_MODULE } from "../../../src/modules/xero"

/**
 * Opens Medusa by its own loaders with the plugin's module and links, without the doors of a server: no HTTP, no admin,
 * no subscribers and no clock. Events and ticks come from whoever opened it.
 *
 * @param wanted the modules to load beside the plugin's; all when absent. Fewer of them boot sooner.
 */
export async function openHost(wanted?: string[]): Promise<MedusaContainer> {
  const root = process.cwd()
  await featureFlagsLoader(root)
  const { modules = {} } = await configLoader(root, "medusa-config")
  for (const key of Object.keys(modules)) {
    if (wanted && key !== XERO_MODULE && !wanted.includes(key)) {
      modules[key] = false
    }
  }
  container.register({
    [ContainerRegistrationKeys.LOGGER]: asValue(logger),
    [ContainerRegistrationKeys.REMOTE_QUERY]: asValue(null),
  })
  await pgConnectionLoader()
  await new LinkLoader([path.join(root, "src", "links")], logger).load()
  const { onApplicationStart } = await new MedusaAppLoader().load()
  await onApplicationStart()
  return container
}
