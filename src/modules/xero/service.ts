import { type Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { accessToken } from "./authorisation/access-token"
import { createGateway } from "./client/create-gateway"
import { createIdentity } from "./client/create-identity"
import { type Gateway } from "./client/gateway"
import { type Identity } from "./client/identity"
import { type CallPurpose, type QuotaGate } from "./client/quota-gate"
import { createTokenCipher, type TokenCipher } from "./client/token-cipher"
import Attempt from "./models/attempt"
import Authorisation from "./models/authorisation"
import Call from "./models/call"
import Connection from "./models/connection"
import ContactIndexEntry from "./models/contact-index-entry"
import Cursor from "./models/cursor"
import Document from "./models/document"
import Mapping from "./models/mapping"
import OauthState from "./models/oauth-state"
import OutboxEntry from "./models/outbox-entry"
import Quota from "./models/quota"
import { parseOptions, type XeroOptions } from "./options"
import { reserveCall } from "./quota/reserve-call"
import { settleCall } from "./quota/settle-call"

interface ModuleDependencies {
  [ContainerRegistrationKeys.PG_CONNECTION]: Knex
  [ContainerRegistrationKeys.LOGGER]: Logger
}

/** The state of the plugin, and the way to Xero. What is done with them is in the workflows. */
export default class XeroModuleService extends MedusaService({
  XeroAttempt: Attempt,
  XeroAuthorisation: Authorisation,
  XeroCall: Call,
  XeroConnection: Connection,
  XeroContactIndexEntry: ContactIndexEntry,
  XeroCursor: Cursor,
  XeroDocument: Document,
  XeroMapping: Mapping,
  XeroOauthState: OauthState,
  XeroOutboxEntry: OutboxEntry,
  XeroQuota: Quota,
}) {
  /** The checked options; hold secrets, so no answer or log may carry them. */
  readonly options: XeroOptions
  /** The database, for the verbs of the outbox and the ledger, which are single SQL statements. */
  readonly database: Knex
  readonly cipher: TokenCipher
  readonly identity: Identity
  private readonly logger: Logger

  constructor(dependencies: ModuleDependencies, options: Record<string, unknown> = {}) {
    super(dependencies, options)
    this.options = parseOptions(options)
    this.database = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
    this.logger = dependencies[ContainerRegistrationKeys.LOGGER]
    this.cipher = createTokenCipher(this.options)
    this.identity = createIdentity(this.options)
  }

  /** The limits of Xero, kept across all processes through the database. */
  get quota(): QuotaGate {
    return {
      reserve: (tenantId, purpose) => reserveCall(this.database, tenantId, purpose),
      settle: (tenantId, slotId, call, parkedSeconds) =>
        settleCall(this.database, tenantId, slotId, call, parkedSeconds),
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
    const { database: knex, identity, cipher } = this
    return createGateway({
      options: this.options,
      tenant_id: connection.tenant_id,
      purpose,
      quota: this.quota,
      accessToken: (refused?: string) =>
        accessToken({ knex, identity, cipher }, connection.authorisation_id ?? "", refused),
    })
  }
}
