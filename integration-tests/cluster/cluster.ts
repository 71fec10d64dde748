import type { Sandbox } from "../../sandbox/start-sandbox"
import { DEFAULT_APPS } from "../../sandbox/state/default-apps"
import { openStore } from "../store/open-store"
import type { Store } from "../store/store"
import { type Books, openBooks } from "../xero/open-books"
import { openSandbox } from "../xero/open-sandbox"
import { XeroAdmin } from "../xero/xero-admin"
import { type Door, openDoor } from "./open-door"
import type { Member } from "./member"

/** How long each answer of the sandbox takes, so that calls of several processes meet there. */
export const LATENCY_MS = 250

/** A cluster with its sandbox, an organisation of its own in it, and the owner at both servers. */
export interface Cluster {
  sandbox: Sandbox
  tenantId: string
  /** The same store through each server. */
  stores: Store[]
  /** The plugin's admin API through each server. */
  admins: XeroAdmin[]
  doors: Door[]
  /** The doors of the workers alone. */
  workers: Door[]
  /** The organisation's books; opened anew, since a check may end every access token. */
  books(): Books
  close(): Promise<void>
}

/** Opens the sandbox and the doors to it, and logs in at both servers. Nothing is connected yet. */
export async function openCluster(members: Member[]): Promise<Cluster> {
  const sandbox = await openSandbox()
  sandbox.control.limits({ latencyMs: LATENCY_MS })
  const { tenantId } = sandbox.control.createOrganisation("GB", "Shop of many")
  const doors = await Promise.all(members.map((member) => openDoor(member, sandbox.port)))
  const servers = members.filter(({ mode }) => mode === "server")
  const stores = await Promise.all(servers.map(({ url }) => openStore(url)))
  return {
    sandbox,
    tenantId,
    stores,
    admins: stores.map(({ admin }) => new XeroAdmin(admin)),
    doors,
    workers: doors.filter(({ member }) => member.mode === "worker"),
    books: () => openBooks(sandbox, tenantId),
    close: async () => {
      await Promise.all(doors.map((door) => door.close()))
      await sandbox.stop()
    },
  }
}

/** What the sandbox saw of the store's app on this organisation. */
export function usageOfStore({ sandbox, tenantId }: Cluster) {
  const { clientId } = DEFAULT_APPS[0]
  const usage = sandbox.control
    .usage()
    .find((row) => row.clientId === clientId && row.tenantId === tenantId)
  if (!usage) {
    throw new Error("The sandbox has seen no call of the store.")
  }
  return usage
}
