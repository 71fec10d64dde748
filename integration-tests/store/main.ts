import { openStore } from "./open-store"
import { placeDemoOrders } from "./place-demo-orders"

/** Fills the running store at the address given, unless it has orders already. */
async function main([baseUrl]: string[]): Promise<void> {
  const store = await openStore(baseUrl)
  const { count } = await store.admin.admin.order.list({ limit: 1 })
  if (count > 0) {
    console.log("The store has orders already")
    return
  }
  await placeDemoOrders(store, (title, done, of) => console.log(`${done} of ${of}: ${title}`))
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
