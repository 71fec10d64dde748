import { randomBytes } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import type { Runtime } from "../state/runtime"
import type { WebhookEvent, WebhookSubscription } from "../state/sandbox-state"
import { postSigned, type Problem } from "./post-signed"

const GATHER_MS = 100
const MOST_EVENTS = 100

/** One attempt to deliver, for the control API. */
export interface Delivery {
  time: string
  events: number
  firstEventSequence: number
  problem: Problem
}

/**
 * Delivers events to the webhook subscription: gathered for a moment, signed, in order, each batch
 * again after a failure until the schedule is at its end. Then the subscription is disabled, and its
 * events wait until an intent to receive succeeds.
 */
export class WebhookSender {
  private readonly stopping = new AbortController()
  private log: Delivery[] = []
  private running: Promise<void> | undefined

  /** @param retryMs the waits before each retry; Xero's run over 24 hours, these over seconds */
  constructor(
    private readonly runtime: Runtime,
    private readonly retryMs: number[]
  ) {}

  /** Takes an event if its organisation is connected to anything and someone has subscribed. */
  publish(event: WebhookEvent): void {
    const subscription = this.runtime.state.webhook
    const connected = this.runtime.state.connections.some(
      ({ tenantId }) => tenantId === event.tenantId
    )
    if (subscription && connected) {
      subscription.pending.push(event)
      this.wake()
    }
  }

  /** Subscribes and asks for the intent to receive at once, as Xero's portal does. */
  async subscribe(url: string, key: string): Promise<WebhookSubscription> {
    this.runtime.state.webhook = {
      url,
      key,
      status: "unverified",
      problem: null,
      nextSequence: 1,
      pending: [],
    }
    await this.intentToReceive()
    return this.runtime.state.webhook
  }

  /** Posts an empty, well-signed body and badly signed ones; the receiver must tell them apart. */
  async intentToReceive(): Promise<Problem> {
    const subscription = this.runtime.state.webhook
    if (!subscription) {
      return "There is no subscription."
    }
    const body = (entropy: string) =>
      JSON.stringify({ events: [], firstEventSequence: 0, lastEventSequence: 0, entropy })
    const { url, key } = subscription
    const good = await postSigned(url, body(entropy()), key, "2xx")
    const bad = await postSigned(url, body(entropy()), `${key} wrong`, "401")
    subscription.problem = good ?? bad
    subscription.status = subscription.problem === null ? "ok" : "unverified"
    this.runtime.changed()
    this.wake()
    return subscription.problem
  }

  deliveries(): Delivery[] {
    return [...this.log]
  }

  async stop(): Promise<void> {
    this.stopping.abort()
    await this.running
  }

  /** Goes on with what is waiting, e.g. after a restart. */
  wake(): void {
    const subscription = this.runtime.state.webhook
    if (subscription && !this.running && !this.stopping.signal.aborted) {
      this.running = this.deliver(subscription)
        .catch(() => undefined)
        .finally(() => {
          this.running = undefined
        })
    }
  }

  private async deliver(subscription: WebhookSubscription): Promise<void> {
    const current = () =>
      this.runtime.state.webhook === subscription && subscription.status === "ok"
    await this.pause(GATHER_MS)
    while (current() && subscription.pending.length > 0) {
      const events = subscription.pending.slice(0, MOST_EVENTS)
      const problem = await this.tryAll(subscription, events)
      subscription.problem = problem
      subscription.status = problem === null ? "ok" : "disabled"
      if (problem === null) {
        subscription.pending.splice(0, events.length)
        subscription.nextSequence += events.length
      }
      this.runtime.changed()
    }
  }

  private async tryAll(subscription: WebhookSubscription, events: WebhookEvent[]) {
    const first = subscription.nextSequence
    const body = JSON.stringify({
      events,
      firstEventSequence: first,
      lastEventSequence: first + events.length - 1,
      entropy: entropy(),
    })
    let problem: Problem = null
    for (const wait of [0, ...this.retryMs]) {
      await this.pause(wait)
      problem = await postSigned(subscription.url, body, subscription.key, "2xx")
      const time = this.runtime.clock.now().toISOString()
      this.log.push({ time, events: events.length, firstEventSequence: first, problem })
      this.log = this.log.slice(-1000)
      if (problem === null || this.stopping.signal.aborted) {
        break
      }
    }
    return problem
  }

  private pause(ms: number): Promise<void> {
    return sleep(ms, undefined, { signal: this.stopping.signal })
  }
}

function entropy(): string {
  const letters = [...randomBytes(20)].map((byte) => String.fromCharCode(65 + (byte % 26)))
  return letters.join("")
}
