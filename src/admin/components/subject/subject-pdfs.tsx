import { Button, Text, toast } from "@medusajs/ui"
import { type DocumentAnswer, type SubjectAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useAttachPdfs, useDownloadPdf } from "../../hooks/subject/use-order-pdfs"
import { useText } from "../../hooks/frame/use-text"

interface SubjectPdfsProps {
  orderId: string
  subject: SubjectAnswer
}

/** The PDFs of an order's invoices and credit notes: downloaded, or put on them in Xero. */
export function SubjectPdfs({ orderId, subject }: SubjectPdfsProps) {
  const t = useText()
  const download = useDownloadPdf(orderId)
  const attach = useAttachPdfs(orderId)
  const papers = subject.documents.filter(
    ({ kind, state }) => (kind === "invoice" || kind === "credit_note") && state === "posted"
  )
  if (!papers.length || !subject.connected) {
    return null
  }
  const again = papers.some(({ pdf }) => pdf?.attached_at)
  const send = () =>
    attach.mutate(undefined, {
      onSuccess: ({ documents }) => {
        if (documents.every(({ pdf }) => !pdf || pdf.state === "attached")) {
          toast.success(t("widget.pdf.done"))
        }
      },
    })
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4" data-testid="xero-pdfs">
      {papers.map((paper) => (
        <div key={paper.id} className="flex flex-col gap-y-1">
          <Button
            size="small"
            variant="secondary"
            aria-label={t("widget.pdf.downloadNamed", { number: paper.number ?? "" })}
            isLoading={download.isPending && download.variables === paper.number}
            onClick={() => download.mutate(paper.number ?? "")}
            data-testid={`xero-pdf-download-${paper.kind}`}
          >
            {papers.length > 1
              ? t("widget.pdf.downloadNamed", { number: paper.number ?? "" })
              : t("widget.pdf.download")}
          </Button>
          <PdfState paper={paper} />
        </div>
      ))}
      <Button
        size="small"
        variant="secondary"
        isLoading={attach.isPending}
        onClick={send}
        data-testid="xero-pdf-attach"
      >
        {again ? t("widget.pdf.attachAgain") : t("widget.pdf.attach")}
      </Button>
    </div>
  )
}

/** Where the PDF of a document is, and why it is not in Xero where it should be. */
function PdfState({ paper: { pdf } }: { paper: DocumentAnswer }) {
  const t = useText()
  const format = useFormat()
  if (!pdf) {
    return null
  }
  const state =
    pdf.state === "attached" && pdf.attached_at
      ? t("widget.pdf.attached", { when: format.time(pdf.attached_at) })
      : t(`widget.pdf.${pdf.state === "attached" ? "done" : pdf.state}`)
  return (
    <Text
      size="xsmall"
      className={pdf.state === "held" ? "text-ui-fg-error" : "text-ui-fg-subtle"}
      data-testid="xero-pdf-state"
      data-state={pdf.state}
      role="status"
    >
      {pdf.reason ? `${state}: ${t.said(pdf.reason)}` : state}
    </Text>
  )
}
