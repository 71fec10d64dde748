import { type MedusaContainer } from "@medusajs/framework/types"
import { emptyPreview } from "../../accounting/backfill/backfill-preview"
import { estimateCalls } from "../../accounting/backfill/estimate-calls"
import { type BackfillAnswer } from "../../api/admin/xero/answers"
import { XERO_MODULE } from "../../modules/xero"
import { backfillProgress } from "../../modules/xero/backfill/backfill-progress"
import { type BackfillRecord } from "../../modules/xero/backfill/backfill-record"
import { BACKFILL_MINUTE_LIMIT } from "../../modules/xero/quota/reserve-call"
import type XeroModuleService from "../../modules/xero/service"
import { requireConnection } from "../connect/require-connection"

/** So many are shown, the newest first. */
const SHOWN = 10

/** Which backfills to read. */
export interface BackfillSelection {
  /** Only this one, whosever it is. */
  id?: string
  /** The organisation whose they are; the default one when left out. */
  connection_id?: string
}

/** The backfills of an organisation with what they would cost and how far they are. */
export async function readBackfills(
  container: MedusaContainer,
  { id, connection_id }: BackfillSelection = {}
): Promise<BackfillAnswer[]> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const [asked] = id ? await xero.listXeroBackfills({ id }) : []
  const connection = await requireConnection(xero, asked?.connection_id ?? connection_id)
  const [quota] = await xero.listXeroQuotas({ tenant_id: connection.tenant_id })
  const backfills = (await xero.listXeroBackfills(
    { connection_id: connection.id, ...(id ? { id } : {}) },
    { order: { created_at: "DESC", id: "DESC" }, take: SHOWN }
  )) as unknown as BackfillRecord[]
  const limits = { minute: BACKFILL_MINUTE_LIMIT, day: quota?.day_remaining ?? null }
  return Promise.all(
    backfills.map(async (backfill): Promise<BackfillAnswer> => {
      const progress = await backfillProgress(xero.postgres.knex, backfill.id)
      // One that was counted by an earlier version lacks what is counted since.
      const preview = { ...emptyPreview(), ...backfill.preview }
      const left = backfill.preview.orders - progress.done - progress.held
      return {
        id: backfill.id,
        from_date: backfill.from_date,
        to_date: backfill.to_date,
        state: backfill.state,
        preview,
        estimate: estimateCalls(preview, limits),
        progress: {
          ...progress,
          total: backfill.preview.orders,
          minutes_left: progress.a_minute && Math.ceil(Math.max(left, 0) / progress.a_minute),
        },
        created_at: backfill.created_at.toISOString(),
        started_at: backfill.started_at?.toISOString() ?? null,
        ended_at: backfill.ended_at?.toISOString() ?? null,
      }
    })
  )
}
