import type { Cluster } from "./cluster"
import { compareBooks } from "./compare-books"
import type { PlacedOrder } from "./place-orders"

/** Each look costs three of the sixty calls a minute that the books' reader has. */
const PAUSE_MS = 4000

/**
 * Looks until the books agree with the orders. That nothing waits on the outbox does not say so yet: an event may
 * still be on its way there. One in the hands of a worker that was killed is given to another by the event bus half a
 * minute to a minute later, or is found by the scan of the store.
 *
 * @returns what still differs at the end, a sentence each
 */
export async function untilInBooks(
  cluster: Cluster,
  orders: PlacedOrder[],
  milliseconds: number
): Promise<string[]> {
  const end = Date.now() + milliseconds
  const books = cluster.books()
  for (;;) {
    const differences = await compareBooks(books, orders)
    if (differences.length === 0 || Date.now() > end) {
      return differences
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}
