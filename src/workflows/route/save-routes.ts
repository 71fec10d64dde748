import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { type RoutingRules } from "../../accounting/routing/destination"
import { routesRefusal } from "../../accounting/routing/routes-refusal"
import { XERO_MODULE } from "../../modules/xero"
import { CAUSES } from "../../modules/xero/log/cause"
import { recordChanges } from "../../modules/xero/log/record-changes"
import { saveRoutes } from "../../modules/xero/routes/save-routes"
import type XeroModuleService from "../../modules/xero/service"
import { listConnections } from "../connect/list-connections"
import { drainSoon } from "../drain/drain-soon"
import { routeChanges } from "../trail/route-changes"
import { readRules } from "./read-rules"
import { reroute } from "./reroute"
import { readRouteSources } from "./route-sources"

/** Rules, and the user who sets them, by id. */
export type RoutesInput = RoutingRules & { user_id?: string }

export const saveRoutesStepId = "xero-save-routes-step"

const saveRoutesStep = createStep(
  saveRoutesStepId,
  async ({ user_id, ...rules }: RoutesInput, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const before = await readRules(xero)
    const connections = await listConnections(xero)
    const choices = {
      sources: await readRouteSources(container),
      connections: connections.map(({ id, organisation_name: name }) => ({ id, name })),
    }
    const refusal = routesRefusal(rules, choices, before.routes)
    if (refusal) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, refusal)
    }
    if (!isSame(rules, before)) {
      await reroute(xero, user_id ?? null, async (transaction) => {
        await saveRoutes(transaction, rules)
        await recordChanges(
          transaction,
          {
            connection_id: rules.default_connection_id ?? "",
            subject_id: "routes",
            cause: CAUSES.routes,
            actor_id: user_id,
          },
          routeChanges(
            before,
            rules,
            new Map(choices.connections.map(({ id, name }) => [id, name]))
          )
        )
      })
      drainSoon(container)
    }
    return new StepResponse({ routes: rules.routes.length })
  }
)

const isSame = (rules: RoutingRules, before: RoutingRules) => textOf(rules) === textOf(before)

const textOf = ({ default_connection_id, routes }: RoutingRules) =>
  JSON.stringify([
    default_connection_id,
    ...routes.map(({ kind, source, connection_id }) => [kind, source, connection_id].join()).sort(),
  ])

export const saveRoutesWorkflowId = "xero-save-routes"

/**
 * Keeps the owner's rules on which orders go to which organisation, the whole set at once. Orders that no organisation
 * holds papers of follow them; the others stay with the one they went to.
 *
 * @throws MedusaError (400) naming the rule that cannot be kept
 */
export const saveRoutesWorkflow = createWorkflow(saveRoutesWorkflowId, (input: RoutesInput) => {
  return new WorkflowResponse(saveRoutesStep(input))
})
