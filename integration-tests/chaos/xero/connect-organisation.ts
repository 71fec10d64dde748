import type { MedusaContainer } from "@medusajs/framework/types"
import type { Sandbox } from "../../../sandbox/start-sandbox"
import { beginAuthorisationWorkflow } from "../../../src/workflows/connect/begin-authorisation"
import { changeSettingsWorkflow } from "../../../src/workflows/connect/change-settings"
import { completeAuthorisationWorkflow } from "../../../src/workflows/connect/complete-authorisation"
import { connectOrganisationWorkflow } from "../../../src/workflows/connect/connect-organisation"
import {
  type MappingChange,
  saveMappingsWorkflow,
} from "../../../src/workflows/mapping/save-mappings"
import {
  CLEARING,
  LIABILITY,
  ROUNDING,
  SALES,
  SHIPPING,
  TAX_TYPES,
} from "../../lives/world/books-plan"
import { consent } from "../../xero/consent"

const OWNER = "user_owner"

/** Goes through Xero's consent page and connects the organisation, the first time or once more. */
export async function authorise(container: MedusaContainer, tenantId: string): Promise<void> {
  const { result: begun } = await beginAuthorisationWorkflow(container).run({
    input: { user_id: OWNER },
  })
  const answer = await consent(begun.url, [tenantId])
  const { result: completed } = await completeAuthorisationWorkflow(container).run({
    input: { user_id: OWNER, ...answer },
  })
  await connectOrganisationWorkflow(container).run({
    input: {
      user_id: OWNER,
      authorisation_id: completed.authorisation_id,
      tenant_id: tenantId,
    },
  })
}

/** Chooses every account and tax type, and switches the sync on. */
export async function mapAndSwitchOn(
  container: MedusaContainer,
  sandbox: Sandbox,
  tenantId: string
): Promise<void> {
  const { accounts } = sandbox.control.organisation(tenantId)
  const idOf = (code: string) => accounts.find((one) => one.Code === code)?.AccountID ?? ""
  const mappings: MappingChange[] = [
    { kind: "revenue", source: "default", target: idOf(SALES) },
    { kind: "shipping", source: "default", target: idOf(SHIPPING) },
    { kind: "payment", source: "pp_system_default", target: idOf(CLEARING) },
    { kind: "rounding", source: "default", target: idOf(ROUNDING) },
    { kind: "liability", source: "customer_balance", target: idOf(LIABILITY) },
    { kind: "tax", source: "code:GB20", target: TAX_TYPES.GB20 },
  ]
  await saveMappingsWorkflow(container).run({ input: { mappings } })
  await changeSettingsWorkflow(container).run({ input: { sync_enabled: true } })
}
