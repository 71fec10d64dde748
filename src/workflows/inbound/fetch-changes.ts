import { type MedusaContainer } from "@medusajs/framework/types"
import { type XeroFault } from "../../accounting/fault/fault"
import { type CallResult } from "../../modules/xero/client/call"
import { type XeroPayment } from "../../modules/xero/client/documents"
import { type Page } from "../../modules/xero/client/gateway"
import { type CallPurpose } from "../../modules/xero/client/quota-gate"
import { findByXeroId } from "../../modules/xero/ledger/find-by-xero-id"
import { type Cause, CAUSES } from "../../modules/xero/log/cause"
import type XeroModuleService from "../../modules/xero/service"
import {
  advanceWatermark,
  type ChangeKind,
  readWatermark,
} from "../../modules/xero/watermarks/watermark"
import { type ConnectionRecord } from "../connect/connection-record"
import { applyXeroChanges, type XeroStates } from "./apply-xero-changes"
import { databaseNow } from "./database-now"
import { nextPage, type Seek } from "./next-page"

/** Read again each time: what Xero wrote earlier may show up later. */
const OVERLAP_MILLISECONDS = 2 * 60_000

/** What a reading of Xero came to. */
export interface FetchResult {
  /** Orders with something new. */
  orders: number
  /** Why it ended before the end, or null. */
  fault: XeroFault | null
}

/**
 * Reads what changed in an organisation since the last time, and applies it: invoices, credit notes, payments, a call
 * for each where nothing changed. A watermark moves after its page is applied, so a crash repeats and never skips.
 */
export async function fetchChanges(
  container: MedusaContainer,
  xero: XeroModuleService,
  connection: ConnectionRecord,
  purpose: CallPurpose = "sync",
  cause: Cause = { cause: CAUSES.reading }
): Promise<FetchResult> {
  const gateway = xero.gateway(connection, purpose)
  const total: FetchResult = { orders: 0, fault: null }
  const apply = async (states: Partial<XeroStates> & { read_at: Date }) => {
    const all = { invoices: [], credit_notes: [], payments: [], ...states }
    total.orders += await applyXeroChanges(container, xero, connection, all, cause)
    return null
  }
  const kinds = [
    () =>
      readKind(xero, connection, "invoice", gateway.changedInvoices, (invoices, read_at) =>
        apply({ invoices, read_at })
      ),
    () =>
      readKind(xero, connection, "credit_note", gateway.changedCreditNotes, (notes, read_at) =>
        apply({ credit_notes: notes, read_at })
      ),
    () =>
      readKind(xero, connection, "payment", gateway.changedPayments, async (payments, read_at) => {
        const ids = await doubtfulInvoices(xero, connection, payments)
        const invoices = ids.length ? await gateway.readInvoiceStates(ids) : null
        return invoices && !invoices.ok
          ? invoices.fault
          : apply({ invoices: invoices?.value ?? [], payments, read_at })
      }),
  ]
  for (const read of kinds) {
    total.fault ??= await read()
  }
  return total
}

async function readKind<T extends { updated_at: string }>(
  xero: XeroModuleService,
  connection: ConnectionRecord,
  kind: ChangeKind,
  read: (since: Date, page: number) => Promise<CallResult<Page<T>>>,
  apply: (records: T[], readAt: Date) => Promise<XeroFault | null>
): Promise<XeroFault | null> {
  const { knex } = xero.postgres
  const position = (await readWatermark(knex, connection.id, kind)) ?? connection.connected_at
  let seek: Seek | null = {
    since: new Date(position.getTime() - OVERLAP_MILLISECONDS),
    page: 1,
  }
  while (seek) {
    const readAt = await databaseNow(xero)
    const answer: CallResult<Page<T>> = await read(seek.since, seek.page)
    if (!answer.ok) {
      return answer.fault
    }
    const { records, last } = answer.value
    const fault = records.length ? await apply(records, readAt) : null
    if (fault) {
      return fault
    }
    const reached = records.at(-1)?.updated_at
    const moment = reached ? new Date(reached) : null
    if (moment) {
      await advanceWatermark(knex, connection.id, kind, moment)
    }
    seek = nextPage(seek, moment, !last)
  }
  return null
}

/** Our invoices with payments that the ledger does not have, or has otherwise: what they are now must be read. */
async function doubtfulInvoices(
  xero: XeroModuleService,
  connection: ConnectionRecord,
  payments: XeroPayment[]
): Promise<string[]> {
  const named = payments.flatMap(({ payment_id, invoice_id }) => [payment_id, invoice_id ?? ""])
  const known = await findByXeroId(xero.postgres.knex, connection.id, named)
  const of = (id: string | null) => known.filter(({ xero_id }) => xero_id === id)
  const doubtful = payments.filter(({ payment_id, status, invoice_id }) => {
    const stands = of(payment_id).some(({ state }) => state === "posted")
    return of(invoice_id).length > 0 && stands === (status === "DELETED")
  })
  return [...new Set(doubtful.flatMap(({ invoice_id }) => invoice_id ?? []))]
}
