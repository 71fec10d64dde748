import { type MedusaContainer } from "@medusajs/framework/types"
import { type ConnectionCheck, type TestAnswer } from "../../api/admin/xero/answers"
import { XERO_MODULE } from "../../modules/xero"
import { ATTACHMENTS_SCOPE } from "../../modules/xero/options"
import type XeroModuleService from "../../modules/xero/service"
import { mappingRows } from "../mapping/mapping-rows"
import { authorisationProblem } from "./authorisation-problem"
import { type ConnectionRecord } from "./connection-record"
import { currentConnection } from "./current-connection"

const check = (
  id: ConnectionCheck["id"],
  title: string,
  problem: string | null,
  fine: string
): ConnectionCheck => ({ id, title, ok: problem === null, message: problem ?? fine })

/**
 * Tests the connection step by step, only reading in Xero: credentials, scopes, organisation, accounts,
 * mappings. A step that fails ends the test, since the next ones rest on it.
 *
 * @param connectionId the organisation's; the default one's when left out
 */
export async function checkConnection(
  container: MedusaContainer,
  connectionId?: string
): Promise<TestAnswer> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const connection = await currentConnection(xero, connectionId)
  const checks: ConnectionCheck[] = []
  const steps = [credentials, scopes, organisation, accounts, mappings]
  for (const step of steps) {
    const result = await step(container, xero, connection)
    checks.push(result)
    if (!result.ok) {
      break
    }
  }
  return { ok: checks.every((result) => result.ok), checks }
}

type Step = (
  container: MedusaContainer,
  xero: XeroModuleService,
  connection: ConnectionRecord | null
) => Promise<ConnectionCheck>

const credentials: Step = async (_container, xero, connection) => {
  const problem =
    !connection || connection.status === "disconnected"
      ? "No organisation is connected. Click Connect."
      : await authorisationProblem(xero, connection)
  return check("credentials", "Authorisation", problem, "Xero accepts the authorisation.")
}

const scopes: Step = async (_container, xero, connection) => {
  const [authorisation] = await xero.listXeroAuthorisations({ id: connection?.authorisation_id })
  const granted = (authorisation?.scopes as unknown as string[] | undefined) ?? []
  const needed = xero.options.scopes.filter(
    (scope) => scope !== ATTACHMENTS_SCOPE || connection?.attach_pdf === "always"
  )
  const missing = needed.filter((scope) => !granted.includes(scope))
  const problem = missing.length
    ? `The authorisation lacks ${missing.join(", ")}. Connect again and allow everything that is asked for.`
    : null
  return check("scopes", "Permissions", problem, "Everything the plugin needs is allowed.")
}

const organisation: Step = async (_container, xero, connection) => {
  const known = connection as ConnectionRecord
  const answer = await xero.gateway(known, "person").organisation()
  if (!answer.ok && answer.fault.kind === "unauthorised") {
    await xero.updateXeroConnections({
      id: known.id,
      status: "authorisation_lost",
      problem: answer.fault.message,
    })
  }
  return check(
    "organisation",
    "Organisation",
    answer.ok ? null : answer.fault.message,
    answer.ok ? `${answer.value.name} answers (${answer.value.base_currency}).` : ""
  )
}

const accounts: Step = async (_container, xero, connection) => {
  const answer = await xero.gateway(connection as ConnectionRecord, "person").accounts()
  const active = answer.ok ? answer.value.filter((account) => account.status === "ACTIVE") : []
  return check(
    "accounts",
    "Chart of accounts",
    answer.ok ? null : answer.fault.message,
    `${active.length} accounts in use.`
  )
}

const mappings: Step = async (container, xero, connection) => {
  const rows = await mappingRows(container, xero, connection as ConnectionRecord)
  const wrong = rows.filter((row) => row.problem)
  const named = wrong.map((row) => `${row.label}: ${row.problem}`).slice(0, 5)
  const more = wrong.length > named.length ? ` And ${wrong.length - named.length} more.` : ""
  return check(
    "mappings",
    "Mapping",
    wrong.length ? named.join(" ") + more : null,
    "Every tax, payment provider and account that is needed is mapped."
  )
}
