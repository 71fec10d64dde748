import { BigNumber } from "bignumber.js"
import type { ReportDetailAnswer } from "../../src/api/admin/xero/answers"
import { eventsWritten } from "./events-written"
import { until } from "./until"
import type { XeroAdmin } from "./xero-admin"

/** The day it is where the sandbox's British organisations are. */
export const todayInLondon = (): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London" }).format(new Date())

/** The exact sum of decimal strings. */
export const sum = (amounts: string[]): string =>
  amounts.reduce((total, amount) => total.plus(amount), new BigNumber(0)).toFixed(2)

/** Waits until nothing is left to be sent of what happened until now. */
export async function settled(xero: XeroAdmin) {
  await eventsWritten()
  return until(
    "nothing waits",
    () => xero.status(),
    ({ waiting }) => waiting.queued + waiting.running + waiting.failed === 0
  )
}

/** Compares store and Xero over some days, to the end. */
export async function runReport(
  xero: XeroAdmin,
  request: { from: string; to: string; audit?: boolean }
): Promise<ReportDetailAnswer> {
  const { id } = await xero.beginReport(request)
  return until(
    "the report is done",
    () => xero.report(id),
    ({ report }) => report.state === "done"
  )
}

/** The documents that differ. */
export const differences = async (xero: XeroAdmin, { report }: ReportDetailAnswer) =>
  (await xero.reportRows(report.id, { differences: "true", limit: 200 })).rows
