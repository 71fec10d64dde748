import { type MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { paperFileName } from "../../accounting/paper/paper-file-name"
import { queueAttachments } from "../../modules/xero/attachments/queue-attachments"
import { XERO_MODULE } from "../../modules/xero"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { requireConnection } from "../connect/require-connection"
import { findDestinations } from "../route/find-destinations"
import { attachDue } from "./attach-due"
import { attachmentsProblem } from "./attachments-allowed"
import { drawDocument } from "./draw-document"
import { type DocumentPaper, readPapers } from "./read-papers"

/** Documents of one order that are attached at once; more go on in the background. */
const MOST_AT_ONCE = 20

/**
 * The PDF of one of an order's invoices or credit notes, as it would be attached now. Nothing is sent.
 *
 * @param number of the document; the order's first invoice where it is left out
 * @throws MedusaError (404) where the order has no such document in Xero, (400) with a sentence where it cannot be drawn
 */
export async function orderPdf(
  container: MedusaContainer,
  orderId: string,
  number?: string
): Promise<{ name: string; pdf: Buffer }> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const connection = await connectionOf(container, xero, orderId)
  const papers = await standing(container, xero, connection, orderId)
  const wanted = number ? papers.find((paper) => paper.number === number) : firstInvoice(papers)
  if (!wanted) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `The order has no invoice or credit note ${number ?? ""} in Xero.`
    )
  }
  const drawn = await drawDocument(container, connection, wanted)
  if (!drawn.ok) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, drawn.problem)
  }
  return { name: paperFileName(wanted.number), pdf: drawn.pdf }
}

/**
 * Puts the PDFs of an order's invoices and credit notes on them in Xero now, whether or not they are there already.
 * What cannot be done at once waits, with its reason.
 *
 * @param userId who asks
 * @throws MedusaError (404) where the order has none in Xero, (400) where the store may not attach files
 */
export async function attachOrderPdfs(
  container: MedusaContainer,
  orderId: string,
  userId: string
): Promise<void> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const connection = await connectionOf(container, xero, orderId)
  await standing(container, xero, connection, orderId)
  const problem = await attachmentsProblem(xero, connection)
  if (problem) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, problem)
  }
  await queueAttachments(xero.postgres.knex, connection.id, { order_ids: [orderId] }, userId)
  const choice = { limit: MOST_AT_ONCE, purpose: "person", orderId } as const
  await attachDue(container, xero, connection, choice)
}

async function connectionOf(
  container: MedusaContainer,
  xero: XeroModuleService,
  orderId: string
): Promise<ConnectionRecord> {
  const destinations = await findDestinations(container, xero, [orderId])
  return requireConnection(xero, destinations.get(orderId))
}

async function standing(
  container: MedusaContainer,
  xero: XeroModuleService,
  connection: ConnectionRecord,
  orderId: string
): Promise<DocumentPaper[]> {
  const papers = await readPapers(container, xero, connection, [orderId])
  if (!papers.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "The order has no invoice in Xero yet. Its PDF is made from that."
    )
  }
  return papers
}

/** The order's first invoice bears the order's own id. */
const firstInvoice = (papers: DocumentPaper[]): DocumentPaper | undefined =>
  papers.find(({ kind, source_id, order_id }) => kind === "invoice" && source_id === order_id) ??
  papers.find(({ kind }) => kind === "invoice")
