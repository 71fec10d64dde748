import type Medusa from "@medusajs/js-sdk"
import type {
  AuthoriseAnswer,
  BackfillAnswer,
  CallbackAnswer,
  ConnectionAnswer,
  LogAnswer,
  MappingsAnswer,
  SettingsAnswer,
  StatusAnswer,
  SubjectAnswer,
  TestAnswer,
} from "../../src/api/admin/xero/answers"
import { consent } from "./consent"

interface Backfill {
  backfill: BackfillAnswer
}

/** The plugin's admin API as the owner's browser uses it. */
export class XeroAdmin {
  constructor(private readonly owner: Medusa) {}

  private call<T>(method: string, path: string, body?: object): Promise<T> {
    return this.owner.client.fetch<T>(`/admin/xero${path}`, { method, body })
  }

  async status(): Promise<StatusAnswer> {
    return (await this.call<{ status: StatusAnswer }>("GET", "")).status
  }

  /** Begins connecting; answers the address of Xero's consent page. */
  async authorise(): Promise<string> {
    return (await this.call<AuthoriseAnswer>("POST", "/authorise")).url ?? ""
  }

  /** Clicks Connect in a store that uses a custom connection. */
  async connectByCredentials(): Promise<AuthoriseAnswer> {
    return this.call("POST", "/authorise")
  }

  /** Gives back what Xero sent the browser back with, as the callback page does. */
  callback(answer: { code: string; state: string }): Promise<CallbackAnswer> {
    return this.call("POST", "/callback", answer)
  }

  async choose(authorisation_id: string, tenant_id: string): Promise<ConnectionAnswer> {
    const body = { authorisation_id, tenant_id }
    return (await this.call<{ connection: ConnectionAnswer }>("POST", "/connection", body))
      .connection
  }

  /** Goes through Xero's consent page and connects the organisation. */
  async connect(tenantId: string): Promise<ConnectionAnswer> {
    const answer = await consent(await this.authorise(), [tenantId])
    const { authorisation_id } = await this.callback(answer)
    return this.choose(authorisation_id, tenantId)
  }

  async disconnect(): Promise<ConnectionAnswer> {
    return (await this.call<{ connection: ConnectionAnswer }>("DELETE", "/connection")).connection
  }

  check(): Promise<TestAnswer> {
    return this.call("POST", "/connection/check")
  }

  /** Reads accounts and tax rates again from Xero. */
  refreshChart(): Promise<object> {
    return this.call("POST", "/chart")
  }

  mappings(): Promise<MappingsAnswer> {
    return this.call("GET", "/mappings")
  }

  map(
    mappings: { kind: string; source: string; target: string | null }[]
  ): Promise<MappingsAnswer> {
    return this.call("POST", "/mappings", { mappings })
  }

  /** Accepts every proposal, as "Use all proposals" and Save do. */
  async acceptProposals(): Promise<MappingsAnswer> {
    const { rows } = await this.mappings()
    return this.map(
      rows.flatMap(({ kind, source, proposal }) =>
        proposal ? [{ kind, source, target: proposal.target }] : []
      )
    )
  }

  async change(settings: Partial<SettingsAnswer>): Promise<SettingsAnswer> {
    return (await this.call<{ settings: SettingsAnswer }>("POST", "/settings", settings)).settings
  }

  /** Has the orders of some days counted. */
  async countBackfill(from_date: string, to_date: string): Promise<BackfillAnswer> {
    return (await this.call<Backfill>("POST", "/backfills", { from_date, to_date })).backfill
  }

  async backfill(id: string): Promise<BackfillAnswer> {
    return (await this.call<Backfill>("GET", `/backfills/${id}`)).backfill
  }

  /** @param action `start`, `pause`, `resume` or `cancel` */
  async changeBackfill(id: string, action: string): Promise<BackfillAnswer> {
    return (await this.call<Backfill>("POST", `/backfills/${id}`, { action })).backfill
  }

  log(query: Record<string, string | number> = {}): Promise<LogAnswer> {
    const text = new URLSearchParams(Object.entries(query).map(([k, v]) => [k, String(v)]))
    return this.call("GET", `/log?${text}`)
  }

  retry(selection: object): Promise<{ released: number }> {
    return this.call("POST", "/log/retry", selection)
  }

  order(id: string): Promise<SubjectAnswer> {
    return this.call("GET", `/orders/${id}`)
  }

  customer(id: string): Promise<SubjectAnswer> {
    return this.call("GET", `/customers/${id}`)
  }
}
