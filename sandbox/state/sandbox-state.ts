import type { App } from "./app"
import type { Organisation } from "./organisation"

/** The tie between an app, a user and an organisation that a consent makes. Times are ISO, UTC. */
export interface Connection {
  id: string
  authEventId: string
  tenantId: string
  clientId: string
  createdDateUtc: string
  updatedDateUtc: string
}

/** A code of the authorisation flow: single use, five minutes, bound to app and redirect address. */
export interface AuthorizationCode {
  clientId: string
  redirectUri: string
  scopes: string[]
  authEventId: string
  nonce?: string
  codeChallenge?: string
  expiresAt: string
}

/** A refresh token; `rotatedAt` is set when it was used, and `successors` are what it was used for. */
export interface RefreshToken {
  clientId: string
  scopes: string[]
  authEventId: string
  expiresAt: string
  rotatedAt?: string
  successors: string[]
}

/** What is remembered of an access token beside the token itself, so that it can be expired early. */
export interface AccessToken {
  clientId: string
  expiresAt: string
}

/** One event as it waits for delivery; the organisation and the time are already in it. */
export interface WebhookEvent {
  resourceUrl: string
  resourceId: string
  tenantId: string
  tenantType: "ORGANISATION"
  eventCategory: string
  eventType: "CREATE" | "UPDATE"
  eventDateUtc: string
}

/** A webhook subscription of the one app that has it. `pending` events are delivered in order. */
export interface WebhookSubscription {
  url: string
  key: string
  status: "unverified" | "ok" | "failing" | "disabled"
  /** Why the last delivery or intent to receive failed. */
  problem: string | null
  nextSequence: number
  pending: WebhookEvent[]
}

/** Everything the sandbox keeps between runs: plain JSON. */
export interface SandboxState {
  version: 1
  /** Private key that signs tokens, PEM. */
  signingKey: string
  userId: string
  /** How far the sandbox's clock is ahead of the real one, in milliseconds. */
  clockOffsetMs: number
  organisations: Organisation[]
  connections: Connection[]
  /** Custom connections made while it runs; one with the id of an app of the start stands in its place. */
  customApps?: App[]
  codes: Record<string, AuthorizationCode>
  refreshTokens: Record<string, RefreshToken>
  accessTokens: Record<string, AccessToken>
  webhook: WebhookSubscription | null
}
