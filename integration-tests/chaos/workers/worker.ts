// A worker process: the plugin's own subscribers and jobs on Medusa's own modules, told what happens by its parent.
import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import startWhatWaits from "../../../src/jobs/start-what-waits"
import scanStore from "../../../src/jobs/scan-store"
import orderChanged, { config as orderEvents } from "../../../src/subscribers/order-changed"
import paymentChanged from "../../../src/subscribers/payment-changed"
import { openHost } from "../host/open-host"
import type { Order, Word } from "./orders"

const MODULES = [
  Modules.ORDER,
  Modules.PAYMENT,
  Modules.CUSTOMER,
  Modules.PRODUCT,
  Modules.SALES_CHANNEL,
  Modules.REGION,
  Modules.CURRENCY,
  Modules.EVENT_BUS,
  Modules.LOCKING,
  Modules.NOTIFICATION,
  Modules.CACHE,
  Modules.WORKFLOW_ENGINE,
]

async function carryOut(container: MedusaContainer, order: Order): Promise<void> {
  switch (order.do) {
    case "drain":
      return startWhatWaits(container)
    case "scan":
      return scanStore(container)
    case "event": {
      const event = { name: order.name, data: order.data }
      const heard = { event, container, pluginOptions: {} }
      return [orderEvents.event].flat().includes(order.name)
        ? orderChanged(heard)
        : paymentChanged(heard)
    }
  }
}

const say = (word: Word) => process.connected && process.send?.(word)

async function main(): Promise<void> {
  const container = await openHost(MODULES)
  process.on("message", (order: Order) => {
    carryOut(container, order).then(
      () => say({ is: "done", id: order.id, error: null }),
      (error: Error) => say({ is: "done", id: order.id, error: error.message })
    )
  })
  say({ is: "ready" })
}

process.on("disconnect", () => process.exit())
main().catch((error: Error) => {
  console.error(error.stack ?? error.message)
  process.exit(1)
})
