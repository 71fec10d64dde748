import { AccountingApi } from "xero-node"
import { startSandbox, type Sandbox, type SandboxOptions } from "../start-sandbox"
import type { TokenAnswer } from "../identity/issue-tokens"
import type { App } from "../state/app"

export const REDIRECT = "http://localhost:9999/callback"

export const STANDARD: App = {
  kind: "standard",
  name: "Test shop",
  clientId: "0123456789ABCDEF0123456789ABCDEF",
  clientSecret: "a secret: with a colon",
  redirectUris: [REDIRECT],
}

export const CUSTOM: App = {
  kind: "custom",
  name: "Custom shop",
  clientId: "FEDCBA9876543210FEDCBA9876543210",
  clientSecret: "custom secret",
  redirectUris: [],
}

export const ALL_SCOPES =
  "offline_access accounting.invoices accounting.payments accounting.contacts accounting.settings accounting.attachments"

const started: Sandbox[] = []

/** A sandbox with the two apps above and one British organisation, unless told otherwise. */
export async function start(options: SandboxOptions = {}): Promise<Sandbox> {
  const apps = [STANDARD, CUSTOM]
  const sandbox = await startSandbox({ apps, organisations: ["GB"], ...options })
  started.push(sandbox)
  return sandbox
}

// A test that fails half-way must not leave a server behind, or the run would never end.
afterAll(() => Promise.all(started.map((sandbox) => sandbox.stop())))

/** Posts the consent form as a browser would, and returns the address it is sent back to. */
export async function consent(
  sandbox: Sandbox,
  form: Record<string, string>,
  query: Record<string, string> = {}
): Promise<URL> {
  const parameters = new URLSearchParams({
    response_type: "code",
    client_id: STANDARD.clientId,
    redirect_uri: REDIRECT,
    scope: ALL_SCOPES,
    state: "state of the shop",
    ...query,
  })
  const response = await fetch(`${sandbox.url}/identity/connect/authorize?${parameters}`, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams(form),
  })
  if (response.status !== 302) {
    throw new Error(`No redirect: ${response.status} ${await response.text()}`)
  }
  return new URL(response.headers.get("location") ?? "")
}

export function basic(app: App): string {
  const encoded = [app.clientId, app.clientSecret].map(encodeURIComponent).join(":")
  return `Basic ${Buffer.from(encoded).toString("base64")}`
}

/** Posts to the token endpoint with HTTP Basic. */
export async function token(
  sandbox: Sandbox,
  form: Record<string, string>,
  app: App = STANDARD
): Promise<{ status: number; body: TokenAnswer & { error?: string } }> {
  const response = await fetch(`${sandbox.url}/connect/token`, {
    method: "POST",
    headers: { Authorization: basic(app) },
    body: new URLSearchParams(form),
  })
  return { status: response.status, body: (await response.json()) as TokenAnswer }
}

/** Goes through consent for all organisations and returns the tokens. */
export async function connect(sandbox: Sandbox, scope = ALL_SCOPES): Promise<TokenAnswer> {
  const [{ tenantId }] = sandbox.control.organisations()
  const back = await consent(sandbox, { decision: "allow", tenantId }, { scope })
  const code = back.searchParams.get("code") ?? ""
  const form = { grant_type: "authorization_code", code, redirect_uri: REDIRECT }
  return (await token(sandbox, form)).body
}

/** Xero's own client, pointed at the sandbox. */
export function accounting(sandbox: Sandbox, accessToken: string): AccountingApi {
  const api = new AccountingApi(`${sandbox.url}/api.xro/2.0`)
  api.accessToken = accessToken
  return api
}

/** A plain call of the accounting API. */
export function call(
  sandbox: Sandbox,
  accessToken: string,
  path: string,
  init: RequestInit & { headers?: Record<string, string> } = {}
): Promise<Response> {
  const [{ tenantId }] = sandbox.control.organisations()
  return fetch(`${sandbox.url}/api.xro/2.0${path}`, {
    ...init,
    headers: {
      Authorization: `Bearer ${accessToken}`,
      Accept: "application/json",
      "xero-tenant-id": tenantId,
      ...init.headers,
    },
  })
}
