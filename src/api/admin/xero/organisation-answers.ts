import { type Waiting } from "../../../modules/xero/log/count-waiting"
import { type ConnectionRecord } from "../../../workflows/connect/connection-record"
import { type OrganisationAnswer } from "./answers"

const NOTHING: Waiting = { queued: 0, running: 0, held: 0, failed: 0 }

/**
 * Every organisation with what waits for it. What is not routed yet counts with the default one, where most of it goes a
 * moment later.
 */
export function organisationAnswers(
  connections: ConnectionRecord[],
  counted: Map<string | null, Waiting>
): OrganisationAnswer[] {
  return connections.map(
    ({ id, organisation_name, status, problem, is_default, sync_enabled }): OrganisationAnswer => ({
      id,
      organisation_name,
      status,
      problem,
      is_default,
      sync_enabled,
      waiting: added(counted.get(id), is_default ? counted.get(null) : undefined),
    })
  )
}

/** What waits in all before there is an organisation, or for one and beside it. */
export const added = (a: Waiting = NOTHING, b: Waiting = NOTHING): Waiting => ({
  queued: a.queued + b.queued,
  running: a.running + b.running,
  held: a.held + b.held,
  failed: a.failed + b.failed,
})
