import type {
  AuthoriseAnswer,
  CallbackAnswer,
  ConnectionAnswer,
  DecidedAnswer,
  DiscrepanciesAnswer,
  FetchAnswer,
  ImportsAnswer,
  LogAnswer,
  MappingsAnswer,
  ReasonAnswer,
  RoutesAnswer,
  SettingsAnswer,
  StatusAnswer,
  SubjectAnswer,
  TestAnswer,
} from "../../src/api/admin/xero/answers"
import type { QuotaAnswer } from "../../src/api/admin/xero/quota-answer"
import { consent } from "./consent"
import { WorkAdmin } from "./work-admin"

/** The plugin's admin API as the owner's browser uses it. */
export class XeroAdmin extends WorkAdmin {
  /** The same with another organisation chosen. */
  of(connectionId: string): XeroAdmin {
    return new XeroAdmin(this.owner, connectionId)
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

  async settings(): Promise<SettingsAnswer> {
    return (await this.call<{ settings: SettingsAnswer }>("GET", "/settings")).settings
  }

  async change(settings: Partial<SettingsAnswer>): Promise<SettingsAnswer> {
    return (await this.call<{ settings: SettingsAnswer }>("POST", "/settings", settings)).settings
  }

  log(query: Record<string, string | number> = {}): Promise<LogAnswer> {
    const text = new URLSearchParams(Object.entries(query).map(([k, v]) => [k, String(v)]))
    return this.owner.client.fetch<LogAnswer>(`/admin/xero/log?${text}`)
  }

  /** The log as it is downloaded. */
  async logCsv(query: Record<string, string> = {}): Promise<Response> {
    const text = new URLSearchParams(query)
    return this.owner.client.fetch<Response>(`/admin/xero/log/export?${text}`, {
      headers: { accept: "text/csv" },
    })
  }

  quota(): Promise<{ quota: QuotaAnswer }> {
    return this.call("GET", "/quota")
  }

  routes(): Promise<RoutesAnswer> {
    return this.call("GET", "/routes")
  }

  route(rules: Pick<RoutesAnswer, "default_connection_id" | "routes">): Promise<RoutesAnswer> {
    return this.call("POST", "/routes", rules)
  }

  /** Why entries wait, grouped. */
  async reasons(): Promise<ReasonAnswer[]> {
    return (await this.call<{ reasons: ReasonAnswer[] }>("GET", "/log/reasons")).reasons
  }

  retry(selection: object): Promise<{ released: number }> {
    return this.call("POST", "/log/retry", selection)
  }

  /** Clicks "Fetch now". */
  fetchNow(): Promise<FetchAnswer> {
    return this.call("POST", "/fetch")
  }

  imports(query: Record<string, string> = {}): Promise<ImportsAnswer> {
    return this.call("GET", `/imports?${new URLSearchParams(query)}`)
  }

  /** Differences between the store and Xero, the open ones unless another state is asked for. */
  discrepancies(query: Record<string, string> = {}): Promise<DiscrepanciesAnswer> {
    const text = new URLSearchParams({ state: "open", limit: "200", ...query })
    return this.owner.client.fetch<DiscrepanciesAnswer>(`/admin/xero/discrepancies?${text}`)
  }

  /** @param decision `accept` or `restore` */
  decide(id: string, decision: "accept" | "restore"): Promise<DecidedAnswer> {
    return this.call("POST", `/discrepancies/${id}/${decision}`)
  }

  /** Decides all open differences of a cause. */
  decideAll(cause: string, decision: "accept" | "restore"): Promise<DecidedAnswer> {
    return this.call("POST", "/discrepancies/decide", { cause, decision })
  }

  /** Clicks "Look now". */
  lookForDrift(): Promise<{ connections: number }> {
    return this.call("POST", "/discrepancies/look")
  }

  order(id: string): Promise<SubjectAnswer> {
    return this.call("GET", `/orders/${id}`)
  }

  /** @param invoice_id the invoice in Xero to take for the order, or null to send a new one */
  match(id: string, invoice_id: string | null): Promise<SubjectAnswer> {
    return this.call("POST", `/orders/${id}/match`, { invoice_id })
  }

  customer(id: string): Promise<SubjectAnswer> {
    return this.call("GET", `/customers/${id}`)
  }
}
