import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Logger } from "@medusajs/framework/types"
import { accessToken, type TokenSource } from "./authorisation/access-token"
import { KEY_GONE } from "./authorisation/lost-authorisation"
import { resealTokens } from "./authorisation/reseal-tokens"
import { createGateway } from "./client/create-gateway"
import { createIdentity } from "./client/create-identity"
import { type Gateway } from "./client/gateway"
import { type CallPurpose, type QuotaGate } from "./client/quota-gate"
import { scrub } from "./client/scrub"
import { createTokenCipher } from "./client/token-cipher"
import Alert from "./models/alert"
import AlertNotice from "./models/alert-notice"
import Attachment from "./models/attachment"
import Attempt from "./models/attempt"
import Authorisation from "./models/authorisation"
import Backfill from "./models/backfill"
import Call from "./models/call"
import Connection from "./models/connection"
import ContactIndexEntry from "./models/contact-index-entry"
import Cursor from "./models/cursor"
import Discrepancy from "./models/discrepancy"
import Document from "./models/document"
import FoundDocument from "./models/found-document"
import Mapping from "./models/mapping"
import MatchDecision from "./models/match-decision"
import OauthState from "./models/oauth-state"
import OutboxEntry from "./models/outbox-entry"
import Quota from "./models/quota"
import Route from "./models/route"
import Report from "./models/report"
import ReportRow from "./models/report-row"
import Task from "./models/task"
import TaskItem from "./models/task-item"
import Watermark from "./models/watermark"
import WebhookEvent from "./models/webhook-event"
import { parseOptions, type XeroOptions } from "./options"
import { patientGate } from "./quota/patient-gate"
import { reserveCall } from "./quota/reserve-call"
import { settleCall } from "./quota/settle-call"

interface ModuleDependencies {
  [ContainerRegistrationKeys.PG_CONNECTION]: Knex
  [ContainerRegistrationKeys.LOGGER]?: Logger
}

/** The state of the plugin, and the way to Xero. What is done with them is in the workflows. */
export default class XeroModuleService extends MedusaService({
  XeroAlert: Alert,
  XeroAlertNotice: AlertNotice,
  XeroAttachment: Attachment,
  XeroAttempt: Attempt,
  XeroAuthorisation: Authorisation,
  XeroBackfill: Backfill,
  XeroCall: Call,
  XeroConnection: Connection,
  XeroContactIndexEntry: ContactIndexEntry,
  XeroCursor: Cursor,
  XeroDiscrepancy: Discrepancy,
  XeroDocument: Document,
  XeroFoundDocument: FoundDocument,
  XeroMapping: Mapping,
  XeroMatchDecision: MatchDecision,
  XeroOauthState: OauthState,
  XeroOutboxEntry: OutboxEntry,
  XeroQuota: Quota,
  XeroRoute: Route,
  XeroReport: Report,
  XeroReportRow: ReportRow,
  XeroTask: Task,
  XeroTaskItem: TaskItem,
  XeroWatermark: Watermark,
  XeroWebhookEvent: WebhookEvent,
}) {
  /** The checked options; hold secrets, so no answer or log may carry them. */
  readonly options: XeroOptions
  /**
   * The database, for the verbs of the outbox and the ledger, which are single SQL statements. Behind an
   * object, since workflows wrap whatever function they find on a service, and Knex is one.
   */
  readonly postgres: { readonly knex: Knex }
  readonly tokens: TokenSource
  /** Set when the process is about to end: nothing new is begun. */
  readonly life = { ending: false }
  readonly __hooks = {
    onApplicationStart: () => this.start(),
    onApplicationPrepareShutdown: () => this.end(),
    onApplicationShutdown: () => this.end(),
  }

  private readonly logger: Logger | undefined

  constructor(dependencies: ModuleDependencies, options: Record<string, unknown> = {}) {
    super(dependencies, options)
    this.options = parseOptions(options)
    this.postgres = { knex: dependencies[ContainerRegistrationKeys.PG_CONNECTION] }
    this.logger = dependencies[ContainerRegistrationKeys.LOGGER]
    this.tokens = {
      knex: this.postgres.knex,
      identity: createIdentity(this.options),
      cipher: createTokenCipher(this.options),
      custom_connection: this.options.custom_connection,
    }
  }

  /** Brings tokens under the key that the store was started with; the nightly upkeep does so again. */
  private async start(): Promise<void> {
    try {
      const { unreadable } = await resealTokens(this.tokens)
      if (unreadable > 0) {
        this.logger?.warn(KEY_GONE.fault.message)
      }
    } catch (error) {
      // Before the first migration there is no table to read.
      this.logger?.warn(
        `The Xero tokens could not be looked at: ${scrub(error instanceof Error ? error.message : "")}`
      )
    }
  }

  private async end(): Promise<void> {
    this.life.ending = true
  }

  /** The limits of Xero, kept across all processes through the database. */
  get quota(): QuotaGate {
    return {
      reserve: (tenantId, purpose) =>
        reserveCall(this.postgres.knex, tenantId, purpose, this.options.timeout_seconds),
      settle: (tenantId, slotId, call, parkedSeconds) =>
        settleCall(this.postgres.knex, tenantId, slotId, call, parkedSeconds),
    }
  }

  /**
   * The way to one organisation.
   *
   * @param connection its tenant and the authorisation whose tokens open it
   * @param purpose whether background work or a person waits for the answer
   */
  readonly gateway = (
    connection: { tenant_id: string; authorisation_id: string | null },
    purpose: CallPurpose
  ): Gateway => {
    return createGateway({
      options: this.options,
      tenant_id: connection.tenant_id,
      purpose,
      quota: patientGate(this.quota, this.life),
      accessToken: (refused?: string) =>
        accessToken(this.tokens, connection.authorisation_id ?? "", refused),
    })
  }
}
