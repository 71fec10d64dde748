import type Medusa from "@medusajs/js-sdk"
import type {
  AuthoriseAnswer,
  CallbackAnswer,
  ConnectionAnswer,
  LogAnswer,
  MappingsAnswer,
  SettingsAnswer,
  StatusAnswer,
  SubjectAnswer,
} from "../../src/api/admin/xero/answers"
import { consent } from "./consent"

/** The plugin's admin API as the owner's browser uses it. */
export class XeroAdmin {
  constructor(private readonly owner: Medusa) {}

  private call<T>(method: string, path: string, body?: object): Promise<T> {
    return this.owner.client.fetch<T>(`/admin/xero${path}`, { method, body })
  }

  async status(): Promise<StatusAnswer> {
    return (await this.call<{ status: StatusAnswer }>("GET", "")).status
  }

  /** Goes through Xero's consent page and connects the organisation. */
  async connect(tenantId: string): Promise<ConnectionAnswer> {
    const { url } = await this.call<AuthoriseAnswer>("POST", "/authorise")
    const answer = await consent(url, [tenantId])
    const { authorisation_id } = await this.call<CallbackAnswer>("POST", "/callback", answer)
    const { connection } = await this.call<{ connection: ConnectionAnswer }>(
      "POST",
      "/connection",
      { authorisation_id, tenant_id: tenantId }
    )
    return connection
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
