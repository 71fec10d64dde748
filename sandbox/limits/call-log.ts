/** One call of the accounting API as it was answered. */
export interface Call {
  /** The sandbox's clock, ISO, UTC. */
  time: string
  method: string
  /** Below `/api.xro/2.0`, without the query. */
  path: string
  query: string
  /** 0 when the connection was cut. */
  status: number
  ms: number
  /** How many elements the body carried: the length of its array, 1 for a single object, else 0. */
  elements: number
  clientId: string | null
  tenantId: string | null
  idempotencyKey: string | null
  /** True when the answer came from the idempotency cache. */
  replayed: boolean
  /** The kind of the injected fault, if one struck. */
  fault: string | null
}

const MOST = 50_000

/** The calls since the start or the last reset, oldest first; kept in memory only. */
export class CallLog {
  private calls: Call[] = []

  add(call: Call): void {
    this.calls.push(call)
    if (this.calls.length > MOST) {
      this.calls.splice(0, this.calls.length - MOST)
    }
  }

  /** @param filter an upper or lower case method, and the beginning of the path */
  list(filter: { method?: string; path?: string } = {}): Call[] {
    const method = filter.method?.toUpperCase()
    const path = filter.path?.toLowerCase()
    return this.calls.filter(
      (call) =>
        (!method || call.method === method) && (!path || call.path.toLowerCase().startsWith(path))
    )
  }

  reset(): void {
    this.calls = []
  }
}

/** Counts the elements of a request's body for the log. */
export function countElements(body: unknown): number {
  if (typeof body !== "object" || body === null) {
    return 0
  }
  if (Array.isArray(body)) {
    return body.length
  }
  const array = Object.values(body).length === 1 ? Object.values(body)[0] : undefined
  return Array.isArray(array) ? array.length : 1
}
