import { type MedusaContainer } from "@medusajs/framework/types"
import { DOCUMENT_CAUSES } from "../../accounting/drift/drift"
import { noteProblem } from "../../modules/xero/drift/note-problem"
import { readUndecided } from "../../modules/xero/drift/read-undecided"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { decideDrift, POLICY } from "./decide-drift"

const AT_ONCE = 50

/**
 * Decides differences as the owner chose once for all. What cannot be mended so is left to the owner, with the reason.
 *
 * @returns how many were decided
 */
export async function followPolicy(
  container: MedusaContainer,
  xero: XeroModuleService,
  connection: ConnectionRecord
): Promise<number> {
  const { xero_changes: policy } = connection
  if (policy === "ask") {
    return 0
  }
  const { knex } = xero.postgres
  let decided = 0
  // What could not be restored once can be accepted all the same.
  const refused = policy === "accept"
  for (const id of await readUndecided(knex, connection.id, DOCUMENT_CAUSES, AT_ONCE, refused)) {
    const outcome = await decideDrift(container, xero, connection, id, policy, POLICY)
    if (outcome.ok) {
      decided += 1
    } else if (!outcome.later) {
      await noteProblem(knex, id, outcome.problem)
    }
  }
  return decided
}
