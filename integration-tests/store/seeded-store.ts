import { openStore } from "./open-store"
import type { Store } from "./store"

const opened = new Map<string, Promise<Store>>()

/**
 * The store as `openStore` opens it, once for all tests of a host: before each its database is what it was after the
 * seed, so the owner's login and all ids still hold.
 *
 * @param baseUrl the host's
 */
export function seededStore(baseUrl: string): Promise<Store> {
  const store = opened.get(baseUrl) ?? openStore(baseUrl)
  opened.set(baseUrl, store)
  return store
}
