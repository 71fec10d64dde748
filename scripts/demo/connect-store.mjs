import { say, step } from "../progress.mjs"
import { adminClient } from "./admin-client.mjs"

/** How long the log must have nothing to do before the store counts as in step. */
const QUIET_MILLISECONDS = 3000
const PATIENCE_MILLISECONDS = 180_000

/** Consents on the sandbox's page as a person does: the first organisation is ticked already. */
async function consent(url) {
  const page = await (await fetch(url)).text()
  const checked = /value="([^"]+)"[^>]*\schecked/.exec(page)?.[1]
  if (!checked) {
    throw new Error("The sandbox's consent page offers no organisation.")
  }
  const answer = await fetch(url, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({ tenantId: checked, decision: "allow" }),
  })
  const back = new URL(answer.headers.get("location"), url).searchParams
  if (!back.get("code")) {
    throw new Error(`The sandbox did not consent: ${back.get("error") ?? answer.status}`)
  }
  return { code: back.get("code"), state: back.get("state") }
}

async function connect(admin) {
  const { url } = await admin("POST", "/admin/xero/authorise")
  const { authorisation_id, tenants } = await admin(
    "POST",
    "/admin/xero/callback",
    await consent(url)
  )
  const [{ tenant_id, name }] = tenants
  await admin("POST", "/admin/xero/connection", { authorisation_id, tenant_id })
  say(`Connected to ${name}`)
}

async function acceptProposals(admin) {
  const { rows } = await admin("GET", "/admin/xero/mappings")
  const mappings = rows
    .filter((row) => row.target === null && row.proposal)
    .map(({ kind, source, proposal }) => ({ kind, source, target: proposal.target }))
  if (mappings.length > 0) {
    await admin("POST", "/admin/xero/mappings", { mappings })
  }
  say(`Mapped: ${mappings.length} proposals accepted`)
}

/** The day the shop's first order was placed on, in the organisation's own time. */
async function firstDay(admin, timeZone) {
  const { orders } = await admin("GET", "/admin/orders?order=created_at&limit=1&fields=created_at")
  const when = orders[0] ? new Date(orders[0].created_at) : new Date()
  // Swedish writes dates as Xero and ISO 8601 do.
  return new Intl.DateTimeFormat("sv-SE", { timeZone: timeZone ?? "UTC" }).format(when)
}

async function untilQuiet(admin) {
  const begin = Date.now()
  let quietSince = null
  let status = null
  while (quietSince === null || Date.now() - quietSince < QUIET_MILLISECONDS) {
    if (Date.now() - begin > PATIENCE_MILLISECONDS) {
      say("There is still work in the log; the rest goes on while you look around")
      break
    }
    status = (await admin("GET", "/admin/xero")).status
    const busy = status.waiting.queued + status.waiting.running + status.waiting.failed > 0
    quietSince = busy ? null : (quietSince ?? Date.now())
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  return status
}

/**
 * Connects the store to the sandbox, accepts the mappings that were proposed, switches the sync on and waits until all
 * orders have arrived.
 *
 * @param {string} store the address of the store
 * @returns the plugin's status at the end
 */
export async function connectStore(store) {
  return step("Connecting the store to the Xero sandbox", async () => {
    const admin = await adminClient(store)
    let { status } = await admin("GET", "/admin/xero")
    if (status.connection?.status !== "connected") {
      await connect(admin)
      ;({ status } = await admin("GET", "/admin/xero"))
    }
    if (!status.connection.sync_enabled) {
      await acceptProposals(admin)
      const { settings } = await admin("GET", "/admin/xero/settings")
      const start_date = settings.start_date ?? (await firstDay(admin, status.connection.time_zone))
      await admin("POST", "/admin/xero/settings", { start_date, sync_enabled: true })
      say(`Switched on: orders from ${start_date} are sent`)
    }
    return untilQuiet(admin)
  })
}
