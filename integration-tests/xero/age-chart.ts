import type { MedusaContainer } from "@medusajs/framework/types"
import { XERO_MODULE } from "../../src/modules/xero"
import type XeroModuleService from "../../src/modules/xero/service"

const MINUTES = 10

/**
 * Lets ten minutes go by since the plugin last read the organisation's accounts, tax rates and lock
 * dates: what it read seconds ago it takes as current.
 */
export async function ageChart(container: MedusaContainer): Promise<void> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const chart_read_at = new Date(Date.now() - MINUTES * 60_000)
  await xero.updateXeroConnections({ selector: {}, data: { chart_read_at } })
}
