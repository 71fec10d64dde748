import { documentUrl } from "../../../modules/xero/client/xero-link"
import { type ConnectionRecord } from "../../../workflows/connect/connection-record"
import { type DocumentAnswer, type PdfAnswer } from "./answers"
import { importedAnswer } from "./imported-answer"

/** A row of the document ledger as the module's service returns it. */
type Paper = Omit<
  DocumentAnswer,
  "organisation_name" | "xero_url" | "posted_at" | "imported" | "pdf"
> & {
  connection_id: string
  xero_id: string | null
  applied_from: string | null
  posted_at: Date | null
} & Parameters<typeof importedAnswer>[0]

/** The PDF of a paper as the module's service returns it. */
type Attachment = Pick<PdfAnswer, "state" | "reason"> & {
  connection_id: string
  document_kind: string
  source_id: string
  attached_at: Date | null
}

/**
 * Papers as a widget shows them, with their organisation's name and a link into its books.
 *
 * @param appUrl where the organisations' books are seen, from the options
 * @param attachments the PDFs of these papers
 */
export function documentAnswers(
  papers: Paper[],
  connections: ConnectionRecord[],
  appUrl: string,
  attachments: Attachment[] = []
): DocumentAnswer[] {
  return papers.map((paper) => {
    const own = connections.find(({ id }) => id === paper.connection_id)
    const shown = shownAt(papers, paper)
    return {
      id: paper.id,
      kind: paper.kind,
      state: paper.state,
      source_id: paper.source_id,
      organisation_name: own?.organisation_name ?? "",
      number: paper.number,
      xero_status: paper.xero_status,
      currency_code: paper.currency_code,
      total: paper.total,
      tax: paper.tax,
      amount_due: paper.amount_due,
      xero_url: shown ? documentUrl(appUrl, own?.short_code ?? null, paper.kind, shown) : null,
      posted_at: paper.posted_at?.toISOString() ?? null,
      imported: importedAnswer(paper),
      pdf: pdfAnswer(paper, attachments),
    }
  })
}

function pdfAnswer(paper: Paper, attachments: Attachment[]): PdfAnswer | null {
  const own = attachments.find(
    ({ connection_id, document_kind, source_id }) =>
      connection_id === paper.connection_id &&
      document_kind === paper.kind &&
      source_id === paper.source_id
  )
  return own
    ? {
        state: own.state,
        reason: own.reason,
        attached_at: own.attached_at?.toISOString() ?? null,
      }
    : null
}

/** Where a paper is seen in Xero; an allocation on the credit note whose credit it uses. */
function shownAt(papers: Paper[], { kind, xero_id, applied_from }: Paper): string | null {
  return kind === "allocation"
    ? (papers.find((other) => other.kind === "credit_note" && other.source_id === applied_from)
        ?.xero_id ?? null)
    : xero_id
}
