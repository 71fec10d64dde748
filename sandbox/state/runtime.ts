import type { Usage } from "../limits/tenant-usage"
import type { CallLog } from "../limits/call-log"
import type { FaultQueue } from "../limits/fault-queue"
import type { IdempotencyStore } from "../limits/idempotency-store"
import type { RateLimiter } from "../limits/rate-limiter"
import type { App } from "./app"
import type { Clock } from "./clock"
import type { Organisation } from "./organisation"
import type { SandboxState } from "./sandbox-state"

export type { Usage }

/** What every part of a running sandbox shares. */
export interface Runtime {
  readonly state: SandboxState
  readonly clock: Clock
  readonly apps: App[]
  readonly limiter: RateLimiter
  readonly idempotency: IdempotencyStore
  readonly faults: FaultQueue
  readonly calls: CallLog
  /** The sandbox's own address without a slash at the end. */
  url(): string
  /** To be called after every change of the state. */
  changed(): void
}

/** The organisation with this id, or undefined. */
export function findOrganisation(runtime: Runtime, tenantId: string): Organisation | undefined {
  return runtime.state.organisations.find((organisation) => organisation.tenantId === tenantId)
}

/** The organisation a custom connection is bound to. */
export function organisationOfCustomApp(runtime: Runtime, app: App): Organisation | undefined {
  return app.tenantId ? findOrganisation(runtime, app.tenantId) : runtime.state.organisations[0]
}
