import type { Sandbox } from "../../sandbox/start-sandbox"
import { seededStore } from "../store/seeded-store"
import type { Store } from "../store/store"
import { type Books, openBooks } from "./open-books"
import { XeroAdmin } from "./xero-admin"

/** A seeded store connected to an organisation of its own, mapped by the proposals, still switched off. */
export interface ConnectedStore {
  store: Store
  xero: XeroAdmin
  books: Books
  tenantId: string
}

/** Connects the running store to a new British organisation and accepts what is proposed for it. */
export async function connectStore(sandbox: Sandbox, baseUrl: string): Promise<ConnectedStore> {
  const store = await seededStore(baseUrl)
  const xero = new XeroAdmin(store.admin)
  const { tenantId } = sandbox.control.createOrganisation("GB", `Shop ${Date.now()}`)
  await xero.connect(tenantId)
  await xero.acceptProposals()
  return { store, xero, books: openBooks(sandbox, tenantId), tenantId }
}
