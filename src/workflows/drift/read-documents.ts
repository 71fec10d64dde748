import { type XeroFault } from "../../accounting/fault/fault"
import { type DocumentInXero } from "../../accounting/report/document-in-xero"
import { type Gateway } from "../../modules/xero/client/gateway"

/** An invoice or a credit note as Xero has it; null where it was asked for and Xero knows it no more. */
export type ReadDocuments = Map<string, DocumentInXero | null>

/** Those that Xero knows, by its ids, or why they could not be read. */
export type DocumentsResult =
  { ok: true; documents: Map<string, DocumentInXero> } | { ok: false; fault: XeroFault }

/** Reads invoices and credit notes by Xero's ids, some forty a call; their payments come along with them. */
export async function readDocuments(
  gateway: Gateway,
  papers: { kind: string; xero_id: string | null }[]
): Promise<DocumentsResult> {
  const idsOf = (wanted: string) =>
    papers.flatMap(({ kind, xero_id }) => (kind === wanted && xero_id ? [xero_id] : []))
  const documents = new Map<string, DocumentInXero>()
  for (const [ids, read] of [
    [idsOf("invoice"), gateway.readInvoices],
    [idsOf("credit_note"), gateway.readCreditNotes],
  ] as const) {
    const answer = ids.length ? await read(ids) : null
    if (answer && !answer.ok) {
      return { ok: false, fault: answer.fault }
    }
    answer?.value.forEach((document) => documents.set(document.xero_id, document))
  }
  return { ok: true, documents }
}
