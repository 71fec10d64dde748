import { type MedusaContainer } from "@medusajs/framework/types"
import { XERO_MODULE } from "../../modules/xero"
import { readMoments } from "../../modules/xero/home/read-moments"
import { readReasons, type WaitingReason } from "../../modules/xero/home/read-reasons"
import { readSent, type SentFigure } from "../../modules/xero/home/read-sent"
import { type LogRow } from "../../modules/xero/log/log-row"
import { nextLogRows } from "../../modules/xero/log/next-log-rows"
import { nextSending } from "../../modules/xero/schedule/next-sending"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { byDay, type DayFigure } from "./by-day"
import { nextRuns, type Runs } from "./next-runs"

/** Days of the chart. */
const DAYS = 30
/** Lines of the log. */
const LINES = 10

/** An organisation at a glance. */
export interface Home {
  today: string
  figures: SentFigure[]
  days: DayFigure[]
  reasons: WaitingReason[]
  imports: number
  differences: number
  runs: Runs
  quota: { day_remaining: number | null; said_at: Date | null; parked_until: Date | null } | null
  rows: LogRow[]
}

/**
 * Reads all that the home page shows of an organisation: five queries, whatever the length of its history.
 *
 * @param only whether it is the only organisation, so that what is not handed to any yet is its too
 */
export async function readHome(
  container: MedusaContainer,
  connection: ConnectionRecord,
  only: boolean
): Promise<Home> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const { knex } = xero.postgres
  const { id, time_zone, status, sync_enabled } = connection
  const [sent, reasons, moments, [quota], rows] = await Promise.all([
    readSent(knex, id, time_zone, DAYS),
    readReasons(knex, id, connection.is_default),
    readMoments(knex, id),
    xero.listXeroQuotas({ tenant_id: connection.tenant_id }),
    nextLogRows(knex, { connection_id: only ? undefined : id, papers_only: true }, null, LINES),
  ])
  const from = connection.schedule_from ?? new Date(0)
  return {
    ...sent,
    ...moments,
    days: byDay(sent.figures, sent.today, DAYS),
    reasons,
    runs: nextRuns(
      {
        ...connection,
        ...moments,
        listening: status === "connected" && sync_enabled,
        next_sending: nextSending(connection, from, time_zone),
      },
      new Date()
    ),
    quota: quota ?? null,
    rows,
  }
}
