import { DEFAULT_APPS } from "../../../../../sandbox/state/default-apps"
import { type Sandbox, startSandbox } from "../../../../../sandbox/start-sandbox"
import { createGateway } from "../create-gateway"
import { type Gateway } from "../gateway"
import { type QuotaGate } from "../quota-gate"

const [{ clientId }] = DEFAULT_APPS
const SCOPES = [
  "accounting.invoices",
  "accounting.payments",
  "accounting.contacts",
  "accounting.settings.read",
]

/** A gateway to an organisation of a sandbox of its own, with what it asked for and was told. */
export interface OpenGateway {
  sandbox: Sandbox
  tenantId: string
  gateway: Gateway
  /** What `accessToken` was called with, one item a call. */
  refused: (string | undefined)[]
  /** What the quota was told at the end of each call. */
  settled: { slot: string; status: number | null; parked: number | null }[]
  /** All access tokens so far. */
  tokens: string[]
  /** Another gateway to the same organisation. */
  open(change: { api_url?: string; timeout_seconds?: number; quota?: QuotaGate }): Gateway
}

/** A fresh token of the plugin's app, as if the owner had just consented. */
function consent(sandbox: Sandbox, tenantId: string, scopes: string[]): string {
  return sandbox.control.connect({ clientId, tenantIds: [tenantId], scopes }).access_token
}

/**
 * Starts a sandbox and opens a gateway to its British organisation. The quota is kept in memory and
 * grants everything; a token that was refused is replaced by a fresh one.
 */
export async function openGateway(scopes = SCOPES): Promise<OpenGateway> {
  const sandbox = await startSandbox({ organisations: ["GB"] })
  const [{ tenantId }] = sandbox.control.organisations()
  const refused: OpenGateway["refused"] = []
  const settled: OpenGateway["settled"] = []
  const tokens = [consent(sandbox, tenantId, scopes)]
  let slots = 0
  const granting: QuotaGate = {
    reserve: async () => ({ granted: true, slot_id: `slot ${(slots += 1)}` }),
    settle: async (_tenant, slot, call, parked) => {
      settled.push({ slot, status: call?.status ?? null, parked })
    },
  }
  const open: OpenGateway["open"] = ({ api_url, timeout_seconds, quota }) =>
    createGateway({
      options: { api_url: api_url ?? sandbox.url, timeout_seconds: timeout_seconds ?? 10 },
      tenant_id: tenantId,
      purpose: "sync",
      quota: quota ?? granting,
      accessToken: async (token) => {
        refused.push(token)
        if (token !== undefined) {
          tokens.push(consent(sandbox, tenantId, scopes))
        }
        return { ok: true, value: tokens[tokens.length - 1] }
      },
    })
  return { sandbox, tenantId, gateway: open({}), refused, settled, tokens, open }
}

/** The value of a call that must have succeeded. */
export function valueOf<T>(result: { ok: true; value: T } | { ok: false; fault: object }): T {
  if (!result.ok) {
    throw new Error(`The call failed: ${JSON.stringify(result.fault)}`)
  }
  return result.value
}

/** The fault of a call or element that must have failed. */
export function faultOf<F>(result: { ok: true } | { ok: false; fault: F }): F {
  if (result.ok) {
    throw new Error("The call did not fail.")
  }
  return result.fault
}
