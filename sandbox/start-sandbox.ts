import express from "express"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { booksEndpoints, onBooksEvent } from "./books"
import { addOrganisation } from "./control/add-organisation"
import { Control } from "./control/control"
import { controlRoutes } from "./control/routes"
import { apiGate } from "./http/api-gate"
import { guard } from "./http/guard"
import { identityRoutes } from "./identity/routes"
import { CallLog } from "./limits/call-log"
import { FaultQueue } from "./limits/fault-queue"
import { IdempotencyStore } from "./limits/idempotency-store"
import { DEFAULT_LIMITS, type Limits } from "./limits/limits"
import { RateLimiter } from "./limits/rate-limiter"
import { pageRoutes } from "./page/routes"
import { settingsEndpoints } from "./settings-api"
import { type App, checkApp } from "./state/app"
import { Clock } from "./state/clock"
import { DEFAULT_APPS } from "./state/default-apps"
import { newState } from "./state/new-state"
import type { CountryCode } from "./state/organisation"
import type { Runtime } from "./state/runtime"
import type { SandboxState } from "./state/sandbox-state"
import { StateFile } from "./state/state-file"
import { WebhookSender } from "./webhooks/webhook-sender"

/** A running sandbox. */
export interface Sandbox {
  /** `http://localhost:<port>`, the one origin for sign-in, tokens, connections, API and page. */
  url: string
  port: number
  state(): SandboxState
  control: Control
  stop(): Promise<void>
}

/** How to start a sandbox; everything is optional. */
export interface SandboxOptions {
  /** 0 or absent for any free port. */
  port?: number
  /** Where the state is kept between runs; in memory only when absent. */
  dataFile?: string
  now?: () => Date
  /** The apps registered; `DEFAULT_APPS` when absent. */
  apps?: App[]
  /** The organisations of a new state, one of each country when absent. */
  organisations?: CountryCode[]
  limits?: Partial<Limits>
  /** The waits in milliseconds before the retries of a webhook. */
  webhookRetryMs?: number[]
}

/**
 * Starts the sandbox on this machine's loopback address.
 *
 * @throws Error when an app's redirect URI would be refused by Xero, or the port is taken
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const apps = options.apps ?? DEFAULT_APPS
  apps.forEach(checkApp)
  const known = options.dataFile ? StateFile.read(options.dataFile) : undefined
  const state = known ?? newState()
  const file = new StateFile(options.dataFile, () => state)
  let url = ""
  const runtime: Runtime = {
    state,
    get apps() {
      const { customApps = [] } = state
      const replaced = new Set(customApps.map(({ clientId }) => clientId))
      return [...apps.filter(({ clientId }) => !replaced.has(clientId)), ...customApps]
    },
    clock: new Clock(options.now ?? (() => new Date()), state),
    limiter: new RateLimiter({ ...DEFAULT_LIMITS, ...options.limits }),
    idempotency: new IdempotencyStore(),
    faults: new FaultQueue(),
    calls: new CallLog(),
    url: () => url,
    changed: () => file.changed(),
  }
  if (!known) {
    const countries = options.organisations ?? ["GB", "AU", "NZ", "US"]
    countries.forEach((country) => addOrganisation(runtime, country))
  }
  const webhooks = new WebhookSender(runtime, options.webhookRetryMs ?? [200, 1000, 3000])
  const control = new Control(runtime, webhooks)
  const stopListening = publishEvents(runtime, webhooks)

  const server = createServer(application(runtime, control))
  // Longer than clients keep idle connections, so that none is closed while a call is on its way.
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(options.port ?? 0, "127.0.0.1", resolve)
  })
  const { port } = server.address() as AddressInfo
  url = `http://localhost:${port}`
  webhooks.wake()
  return {
    url,
    port,
    control,
    state: () => state,
    async stop() {
      stopListening()
      await webhooks.stop()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
      file.flush()
    },
  }
}

function application(runtime: Runtime, control: Control): express.Express {
  const app = express()
  app.disable("x-powered-by")
  const gate = apiGate(runtime, [...settingsEndpoints, ...booksEndpoints])
  app.use(
    guard(async (request, response, next) =>
      request.path.startsWith("/api.xro/2.0") ? gate(request, response) : next()
    )
  )
  app.use(identityRoutes(runtime))
  app.use("/_sandbox", controlRoutes(control))
  app.use(pageRoutes(control))
  return app
}

/** Turns changes of the books into webhook events. */
function publishEvents(runtime: Runtime, webhooks: WebhookSender): () => void {
  return onBooksEvent((organisation, event) => {
    if (!runtime.state.organisations.includes(organisation)) {
      return
    }
    webhooks.publish({
      resourceUrl: `${runtime.url()}/api.xro/2.0${event.resourceUrl}`,
      resourceId: event.resourceId,
      tenantId: organisation.tenantId,
      tenantType: "ORGANISATION",
      eventDateUtc: runtime.clock.now().toISOString().replace("Z", ""),
      eventType: event.eventType,
      eventCategory: event.eventCategory,
    })
  })
}
