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
import type XeroModuleService from "../../modules/xero/service"
import { drainSoon } from "../drain/drain-soon"
import { type ConnectionRecord } from "./connection-record"
import { currentConnection } from "./current-connection"
import { documentDate } from "../../accounting/order/document-date"
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
    const current = await currentConnection(xero)
    if (current && current.status !== "disconnected" && current.tenant_id !== input.tenant_id) {
      throw refuse(
        `${current.organisation_name} is connected. Disconnect it first, then connect the other organisation.`
      )
    }
    const tenant = await authorisedTenant(xero, input)
    const connection = await saveConnection(xero, input.authorisation_id, tenant)
    const read = await readOrganisation(xero, connection, xero.gateway(connection, "person"))
    if (!read.ok) {
      await xero.updateXeroConnections({ id: connection.id, problem: read.fault.message })
    } else if (!read.connection.start_date) {
      await xero.updateXeroConnections({
        id: connection.id,
        start_date: documentDate(new Date().toISOString(), read.connection.time_zone),
      })
    }
    drainSoon(container)
    return new StepResponse({ id: connection.id })
  }
)

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
