import type Medusa from "@medusajs/js-sdk"
import type {
  BackfillAnswer,
  ReportAnswer,
  ReportDetailAnswer,
  ReportRowsAnswer,
  TaskAnswer,
  TasksAnswer,
  ToSendCountsAnswer,
  ToSendListAnswer,
} from "../../src/api/admin/xero/answers"

interface Backfill {
  backfill: BackfillAnswer
}

/** What the owner starts through the plugin's admin API and waits for: past orders, comparisons and tasks. */
export class WorkAdmin {
  /** @param connectionId the organisation that is looked at; the default one when left out */
  constructor(
    protected readonly owner: Medusa,
    protected readonly connectionId?: string
  ) {}

  /** Asks a route of the plugin's. */
  call<T>(method: string, path: string, body?: object): Promise<T> {
    const query = this.connectionId ? { connection_id: this.connectionId } : undefined
    return this.owner.client.fetch<T>(`/admin/xero${path}`, { method, body, query })
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

  /** Has the store compared with its books over some days. */
  async beginReport(request: { from: string; to: string; audit?: boolean }): Promise<ReportAnswer> {
    return (await this.call<{ report: ReportAnswer }>("POST", "/reports", request)).report
  }

  async reports(): Promise<ReportAnswer[]> {
    return (await this.call<{ reports: ReportAnswer[] }>("GET", "/reports")).reports
  }

  report(id: string): Promise<ReportDetailAnswer> {
    return this.call("GET", `/reports/${id}`)
  }

  async cancelReport(id: string): Promise<ReportAnswer> {
    return (await this.call<{ report: ReportAnswer }>("POST", `/reports/${id}/cancel`)).report
  }

  reportRows(id: string, query: Record<string, string | number> = {}): Promise<ReportRowsAnswer> {
    const text = new URLSearchParams(Object.entries(query).map(([k, v]) => [k, String(v)]))
    return this.owner.client.fetch<ReportRowsAnswer>(`/admin/xero/reports/${id}/rows?${text}`)
  }

  /** The file as it is downloaded. */
  async reportCsv(id: string): Promise<Response> {
    return this.owner.client.fetch<Response>(`/admin/xero/reports/${id}/csv`, {
      headers: { accept: "text/csv" },
    })
  }

  /** @param list `customers`, `invoices` or `payments` */
  toSend(list: string, query: Record<string, string | number> = {}): Promise<ToSendListAnswer> {
    const text = new URLSearchParams(Object.entries(query).map(([k, v]) => [k, String(v)]))
    return this.owner.client.fetch<ToSendListAnswer>(`/admin/xero/to-send/${list}?${text}`)
  }

  toSendCounts(): Promise<ToSendCountsAnswer> {
    return this.call("GET", "/to-send")
  }

  tasks(query: Record<string, string | number> = {}): Promise<TasksAnswer> {
    const text = new URLSearchParams(Object.entries(query).map(([k, v]) => [k, String(v)]))
    return this.owner.client.fetch<TasksAnswer>(`/admin/xero/tasks?${text}`)
  }

  /** Clicks the button of a task. */
  async beginTask(kind: string, choice: { ids?: string[]; q?: string } = {}): Promise<TaskAnswer> {
    return (await this.call<{ task: TaskAnswer }>("POST", "/tasks", { kind, ...choice })).task
  }

  async task(id: string): Promise<TaskAnswer> {
    return (await this.call<{ task: TaskAnswer }>("GET", `/tasks/${id}`)).task
  }

  async cancelTask(id: string): Promise<TaskAnswer> {
    return (await this.call<{ task: TaskAnswer }>("POST", `/tasks/${id}/cancel`)).task
  }
}
