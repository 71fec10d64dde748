import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { accessToken } from "../../modules/xero/authorisation/access-token"
import { type XeroTenant } from "../../modules/xero/client/identity"
import { CAUSES } from "../../modules/xero/log/cause"
import { recordChanges } from "../../modules/xero/log/record-changes"
import type XeroModuleService from "../../modules/xero/service"
import { drainSoon } from "../drain/drain-soon"
import { type ConnectionRecord } from "./connection-record"
import { documentDate } from "../../accounting/order/document-date"
import { takeDefault } from "../route/take-default"
import { connectionsInUse } from "./list-connections"
import { readOrganisation } from "./read-organisation"

export interface ConnectOrganisationInput {
  user_id: string
  authorisation_id: string
  tenant_id: string
}

const refuse = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)

export const connectOrganisationStepId = "xero-connect-organisation-step"

/** Connects an organisation that an authorisation opens, reads its books, and lets what waited go. */
export const connectOrganisationStep = createStep(
  connectOrganisationStepId,
  async (input: ConnectOrganisationInput, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    if (xero.options.custom_connection) {
      await refuseSecond(xero, input.tenant_id)
    }
    const tenant = await authorisedTenant(xero, input)
    const [before] = await xero.listXeroConnections({ tenant_id: tenant.tenant_id })
    const connection = await saveConnection(xero, input.authorisation_id, tenant)
    await recordChanges(
      xero.postgres.knex,
      {
        connection_id: connection.id,
        subject_id: "connection",
        cause: CAUSES.settings,
        actor_id: input.user_id,
      },
      [{ name: "Connection", before: before?.status.replace("_", " ") ?? null, after: "connected" }]
    )
    const read = await readOrganisation(xero, connection, xero.gateway(connection, "person"))
    if (!read.ok) {
      await xero.updateXeroConnections({ id: connection.id, problem: read.fault.message })
    } else if (!read.connection.start_date) {
      await xero.updateXeroConnections({
        id: connection.id,
        start_date: documentDate(new Date().toISOString(), read.connection.time_zone),
      })
    }
    await takeDefault(xero, connection.id, input.user_id)
    drainSoon(container)
    return new StepResponse({ id: connection.id })
  }
)

/** The credentials of a custom connection open one organisation, so no other can be in use beside it. */
async function refuseSecond(xero: XeroModuleService, tenantId: string): Promise<void> {
  const other = (await connectionsInUse(xero)).find(({ tenant_id }) => tenant_id !== tenantId)
  if (other) {
    throw refuse(
      `${other.organisation_name} is connected. Disconnect it first, then connect the other organisation.`
    )
  }
}

async function authorisedTenant(
  xero: XeroModuleService,
  { user_id, authorisation_id, tenant_id }: ConnectOrganisationInput
): Promise<XeroTenant> {
  const [authorisation] = await xero.listXeroAuthorisations({ id: authorisation_id, user_id })
  if (!authorisation) {
    throw refuse("This authorisation is not known. Start again under Settings → Xero.")
  }
  const token = await accessToken(xero.tokens, authorisation.id)
  if (!token.ok) {
    throw refuse(token.fault.message)
  }
  const tenants = await xero.tokens.identity.tenants(
    token.value,
    authorisation.auth_event_id ?? undefined
  )
  if (!tenants.ok) {
    throw refuse(tenants.fault.message)
  }
  const tenant = tenants.value.find((candidate) => candidate.tenant_id === tenant_id)
  if (!tenant) {
    throw refuse("Xero did not authorise this organisation. Connect again and tick it there.")
  }
  return tenant
}

/** A known organisation resumes with everything it had; a new one starts paused. */
async function saveConnection(
  xero: XeroModuleService,
  authorisationId: string,
  tenant: XeroTenant
): Promise<ConnectionRecord> {
  const [known] = await xero.listXeroConnections({ tenant_id: tenant.tenant_id })
  const facts = {
    xero_connection_id: tenant.connection_id,
    authorisation_id: authorisationId,
    organisation_name: tenant.name,
    status: "connected" as const,
    problem: null,
    connected_at: new Date(),
  }
  const saved = known
    ? await xero.updateXeroConnections({ id: known.id, ...facts })
    : await xero.createXeroConnections({ tenant_id: tenant.tenant_id, ...facts })
  return saved as unknown as ConnectionRecord
}

export const connectOrganisationWorkflowId = "xero-connect-organisation"

/** Connects one of the authorised organisations; nothing is posted before the owner switches on. */
export const connectOrganisationWorkflow = createWorkflow(
  connectOrganisationWorkflowId,
  (input: ConnectOrganisationInput) => {
    return new WorkflowResponse(connectOrganisationStep(input))
  }
)
