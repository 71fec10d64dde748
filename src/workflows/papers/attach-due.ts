import { randomUUID } from "node:crypto"
import { type MedusaContainer } from "@medusajs/framework/types"
import { claimAttachments } from "../../modules/xero/attachments/claim-attachments"
import { dropAttachments } from "../../modules/xero/attachments/drop-attachments"
import { settleAttachment } from "../../modules/xero/attachments/settle-attachment"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { type Attached, attachDocument } from "./attach-document"
import { attachmentsProblem } from "./attachments-allowed"
import { attachLine } from "./attach-line"
import { readPapers } from "./read-papers"

/** What is taken at once and not reached within this time is taken by the next worker. */
const CLAIM_SECONDS = 900

/** Until another look where the owner has to act first. */
const FORBIDDEN_SECONDS = 600

/** Which PDFs, and for whom the calls are. */
export interface AttachChoice {
  /** Documents at most. */
  limit: number
  purpose: "pdf" | "person"
  /** Those of one order only. */
  orderId?: string
}

/**
 * Puts PDFs that are due on their documents in Xero, one after the other. Once Xero takes no calls the rest waits.
 *
 * @returns how many were looked at
 */
export async function attachDue(
  container: MedusaContainer,
  xero: XeroModuleService,
  connection: ConnectionRecord,
  { limit, purpose, orderId }: AttachChoice
): Promise<number> {
  const { knex } = xero.postgres
  const owner = `pdf-${randomUUID()}`
  const choice = { owner, limit, seconds: CLAIM_SECONDS, orderId }
  const claimed = await claimAttachments(knex, connection.id, choice)
  if (!claimed.length) {
    return 0
  }
  const orderIds = [...new Set(claimed.map(({ order_id }) => order_id))]
  const papers = await readPapers(container, xero, connection, orderIds)
  const gateway = xero.gateway(connection, purpose)
  const forbidden = await attachmentsProblem(xero, connection)
  let stopped: Attached | null = forbidden ? untried(forbidden, FORBIDDEN_SECONDS) : null
  const gone: string[] = []
  for (const claim of claimed) {
    const paper = papers.find(
      ({ kind, source_id }) => kind === claim.document_kind && source_id === claim.source_id
    )
    if (!paper) {
      gone.push(claim.id)
      continue
    }
    const waits = stopped ?? (xero.life.ending ? untried("The store was stopped.", 0) : null)
    const outcome: Attached = waits
      ? { ...waits, unclear: claim.unclear }
      : await attachDocument(container, connection, gateway, claim, paper)
    const line = attachLine(connection.id, claim, paper, outcome)
    await settleAttachment(knex, owner, claim, outcome, line)
    if (outcome.stop && !stopped) {
      stopped = untried(outcome.reason ?? "", outcome.again_in_seconds ?? 0)
    }
  }
  await dropAttachments(knex, owner, gone)
  return claimed.length
}

const untried = (reason: string, seconds: number): Attached => ({
  state: "waiting",
  reason,
  again_in_seconds: seconds,
  unclear: false,
  untried: true,
  stop: true,
})
