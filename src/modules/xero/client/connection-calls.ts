import { type XeroFault } from "../../../accounting/fault/fault"
import { addressOf } from "./address-of"
import { faultOfStatus } from "./fault-of-status"
import { type Identity, type XeroTenant } from "./identity"

/** An answer of `/connections`; status 0 when there was none. */
interface ConnectionsAnswer {
  status: number
  text: string
  headers: Record<string, string>
}

/** The half of an identity that deals with the organisations an access token opens. */
export function connectionCalls(options: {
  api_url: string
  timeout_seconds: number
}): Pick<Identity, "tenants" | "removeConnection"> {
  const address = addressOf(options.api_url, "/connections")
  const call = async (method: string, token: string, path: string): Promise<ConnectionsAnswer> => {
    try {
      const answer = await fetch(`${address}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, accept: "application/json" },
        signal: AbortSignal.timeout(options.timeout_seconds * 1000),
      })
      const headers = Object.fromEntries(answer.headers)
      return { status: answer.status, text: await answer.text(), headers }
    } catch (error) {
      return { status: 0, text: wordsOf(error), headers: {} }
    }
  }
  return {
    tenants: async (token, authEventId) => {
      const query = authEventId ? `?authEventId=${encodeURIComponent(authEventId)}` : ""
      const answer = await call("GET", token, query)
      const list = answer.status === 200 ? readTenants(answer.text) : undefined
      return list ? { ok: true, value: list } : { ok: false, fault: faultOf(answer, token) }
    },
    removeConnection: async (token, id) => {
      const answer = await call("DELETE", token, `/${encodeURIComponent(id)}`)
      return answer.status === 204 || answer.status === 404
        ? { ok: true, value: null }
        : { ok: false, fault: faultOf(answer, token) }
    },
  }
}

/** `fetch failed` says nothing; what failed stands in its cause. */
function wordsOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: Error & { code?: string } }
  return cause?.message || cause?.code || message
}

function faultOf({ status, text, headers }: ConnectionsAnswer, token: string): XeroFault {
  return status >= 200 && status < 300
    ? {
        kind: "unknown",
        message: "Xero's answer was not readable.",
        unclear: false,
        retry_after: null,
      }
    : faultOfStatus({ status, body: text, headers, write: false, secrets: [token] })
}

function readTenants(text: string): XeroTenant[] | undefined {
  try {
    const list = JSON.parse(text) as {
      id: string
      tenantId: string
      tenantName: string | null
      tenantType: string
    }[]
    return list.map((item) => ({
      connection_id: item.id,
      tenant_id: item.tenantId,
      name: item.tenantName ?? item.tenantId,
      tenant_type: item.tenantType,
    }))
  } catch {
    return undefined
  }
}
