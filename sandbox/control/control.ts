import { accountantActions, trialBalance } from "../books"
import type { Call } from "../limits/call-log"
import type { Fault, FaultRequest } from "../limits/fault-queue"
import type { Limits } from "../limits/limits"
import type { Usage } from "../limits/tenant-usage"
import { connectOrganisations } from "../identity/connect-organisations"
import { issueTokens, type TokenAnswer } from "../identity/issue-tokens"
import { AccountantError } from "../state/accountant-error"
import type { CountryCode, Organisation } from "../state/organisation"
import { findOrganisation, type Runtime } from "../state/runtime"
import { newState } from "../state/new-state"
import type { WebhookSubscription } from "../state/sandbox-state"
import type { Delivery, WebhookSender } from "../webhooks/webhook-sender"
import { accessActions } from "./access-actions"
import type { App } from "../state/app"
import { addOrganisation } from "./add-organisation"
import {
  type CustomConnectionRequest,
  makeCustomConnection,
  revokeCustomConnection,
} from "./custom-connections"
import { settingsActions } from "./settings-actions"
import { type OrganisationSummary, summarise } from "./summarise"

/** Nothing in the sandbox has this id. */
export class NotHere extends Error {}

/**
 * The other side of the sandbox: looks into the books, acts as the accountant, moves the clock and
 * makes things go wrong. Used in process by tests and, as JSON under `/_sandbox`, by everyone else.
 */
export class Control {
  constructor(
    private readonly runtime: Runtime,
    private readonly webhooks: WebhookSender
  ) {}

  organisations(): OrganisationSummary[] {
    return this.runtime.state.organisations.map((organisation) =>
      summarise(this.runtime, organisation)
    )
  }

  /** @throws NotHere */
  organisation(tenantId: string): Organisation {
    const organisation = findOrganisation(this.runtime, tenantId)
    if (!organisation) {
      throw new NotHere(`There is no organisation ${tenantId}.`)
    }
    return organisation
  }

  trialBalance(tenantId: string): ReturnType<typeof trialBalance> {
    return trialBalance(this.organisation(tenantId))
  }

  /** The names of everything that `act` knows. */
  actions(): string[] {
    return [accountantActions, settingsActions, accessActions].flatMap(Object.keys).sort()
  }

  /**
   * Does something as the organisation's accountant would in Xero itself.
   *
   * @throws AccountantError when the books do not allow it; NotHere for an unknown action
   */
  act(tenantId: string, name: string, input: unknown = {}): object {
    const organisation = this.organisation(tenantId)
    const now = this.now()
    const onBooks = own(settingsActions, name) ?? own(accountantActions, name)
    const onAccess = own(accessActions, name)
    try {
      if (onBooks) {
        return onBooks(organisation, input, now)
      }
      if (onAccess) {
        return onAccess(this.runtime, organisation, input, now)
      }
    } finally {
      this.runtime.changed()
    }
    throw new NotHere(`There is no action ${name}; there are ${this.actions().join(", ")}.`)
  }

  createOrganisation(country: CountryCode, name?: string): OrganisationSummary {
    const organisation = addOrganisation(this.runtime, country, name)
    return summarise(this.runtime, organisation)
  }

  /** Back to the beginning: fresh organisations, nothing connected, no calls, no faults, the real clock. */
  reset(countries: CountryCode[] = ["GB", "AU", "NZ", "US"]): OrganisationSummary[] {
    const { signingKey } = this.runtime.state
    Object.assign(this.runtime.state, newState(), { signingKey })
    countries.forEach((country) => addOrganisation(this.runtime, country))
    this.runtime.calls.reset()
    this.runtime.faults.clear()
    this.runtime.idempotency.forget()
    this.runtime.limiter.forget()
    this.runtime.changed()
    return this.organisations()
  }

  /** The sandbox's clock, UTC. */
  now(): Date {
    return this.runtime.clock.now()
  }

  /** Moves the clock ahead and returns the new time. */
  advance(seconds: number): Date {
    this.runtime.clock.advance(seconds)
    this.runtime.changed()
    return this.now()
  }

  fault(request: FaultRequest): Fault {
    return this.runtime.faults.add(request)
  }

  faults(): Fault[] {
    return this.runtime.faults.list()
  }

  clearFaults(): void {
    this.runtime.faults.clear()
  }

  calls(filter: { method?: string; path?: string } = {}): Call[] {
    return this.runtime.calls.list(filter)
  }

  resetCalls(): void {
    this.runtime.calls.reset()
  }

  /** The highest numbers of calls seen and the refusals, one row an app and organisation. */
  usage(): Usage[] {
    return this.runtime.limiter.usage()
  }

  /** Empties all windows, and starts the highest numbers over. */
  resetUsage(): void {
    this.runtime.limiter.forget()
  }

  /** Changes limits from now on, and returns all of them. */
  limits(change: Partial<Limits> = {}): Limits {
    for (const [name, value] of Object.entries(change)) {
      if (!(name in this.runtime.limiter.limits) || !Number.isFinite(value) || value < 0) {
        throw new AccountantError(`${name} is no limit, or its value no number from 0 up.`)
      }
    }
    return { ...Object.assign(this.runtime.limiter.limits, change) }
  }

  /** Connects an app as if a person had consented, and returns its tokens. */
  connect(connection: { clientId: string; tenantIds: string[]; scopes: string[] }): TokenAnswer {
    const { clientId, tenantIds, scopes } = connection
    tenantIds.forEach((tenantId) => this.organisation(tenantId))
    const authEventId = connectOrganisations(this.runtime, clientId, tenantIds)
    return issueTokens(this.runtime, { clientId, scopes, authEventId, user: true })
  }

  /**
   * Makes an app a custom connection of one organisation.
   *
   * @throws NotHere for an unknown organisation; AccountantError for an app that people sign in to
   */
  customConnection(request: CustomConnectionRequest): App {
    this.organisation(request.tenantId)
    return makeCustomConnection(this.runtime, request)
  }

  /** @throws AccountantError when no custom connection has this id */
  revokeCustomConnection(clientId: string): { disconnected: number } {
    return revokeCustomConnection(this.runtime, clientId)
  }

  /** Subscribes to webhooks and sends the intent to receive. */
  subscribe(url: string, key: string): Promise<WebhookSubscription> {
    return this.webhooks.subscribe(url, key)
  }

  unsubscribe(): void {
    this.runtime.state.webhook = null
    this.runtime.changed()
  }

  /** @returns null, or why the receiver was found wanting */
  intentToReceive(): Promise<string | null> {
    return this.webhooks.intentToReceive()
  }

  webhook(): { subscription: WebhookSubscription | null; deliveries: Delivery[] } {
    return { subscription: this.runtime.state.webhook, deliveries: this.webhooks.deliveries() }
  }
}

function own<T>(actions: Record<string, T>, name: string): T | undefined {
  return Object.keys(actions).includes(name) ? actions[name] : undefined
}
