import { Client } from "@medusajs/framework/pg"
import { DEFAULT_APPS } from "../../sandbox/state/default-apps"
import { openStore } from "../store/open-store"
import type { Store } from "../store/store"
import { XeroAdmin } from "../xero/xero-admin"
import { SandboxControl } from "./sandbox-control"

/** A running host and what it stands on. */
export interface Host {
  url: string
  databaseUrl: string
  /** Where its probe answers, see `probe.mjs`. */
  probe: string
}

/** What the command has started. */
export interface BenchSetting {
  sandboxUrl: string
  hosts: { with: Host; without?: Host }
}

/** The stores that are measured, and the sandbox that stands for Xero. */
export interface Bench {
  setting: BenchSetting
  sandbox: SandboxControl
  /** The store with the plugin, connected to an organisation of its own, its sync switched on. */
  store: Store
  /** The same store without the plugin, where it is compared with it. */
  bare: Store | null
  xero: XeroAdmin
  tenantId: string
  clientId: string
  database: Client
}

/** Connects the store with the plugin to a new organisation, as its owner does. */
export async function openBench(setting: BenchSetting): Promise<Bench> {
  const sandbox = new SandboxControl(setting.sandboxUrl)
  const store = await openStore(setting.hosts.with.url)
  const xero = new XeroAdmin(store.admin)
  const { tenantId } = await sandbox.createOrganisation("Bench")
  await xero.connect(tenantId)
  await xero.acceptProposals()
  await xero.change({ sync_enabled: true })
  const database = new Client({ connectionString: setting.hosts.with.databaseUrl })
  await database.connect()
  return {
    setting,
    sandbox,
    store,
    bare: setting.hosts.without ? await openStore(setting.hosts.without.url) : null,
    xero,
    tenantId,
    clientId: DEFAULT_APPS[0].clientId,
    database,
  }
}
