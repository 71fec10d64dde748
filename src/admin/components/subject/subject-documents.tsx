import { ArrowUpRightOnBox } from "@medusajs/icons"
import { IconButton, StatusBadge, Text } from "@medusajs/ui"
import { type DocumentAnswer } from "../../../api/admin/xero/answers"
import { type Text as Translate, useText } from "../../hooks/frame/use-text"
import { documentStatus } from "../../state/document-status"
import { ImportedMark } from "../imports/imported-mark"
import { DocumentAmounts } from "../report/document-amounts"

/** Each paper with its number, status, amounts and the way into Xero. */
export function SubjectDocuments({ documents }: { documents: DocumentAnswer[] }) {
  // Money is in its invoice's currency, which it may not name itself.
  const several = new Set(documents.map(({ organisation_name }) => organisation_name)).size > 1
  const invoiced = documents.find(({ kind }) => kind === "invoice")?.currency_code ?? null
  return (
    <>
      {documents.map((document) => (
        <SubjectDocument
          key={document.id}
          document={document}
          currency={document.currency_code ?? invoiced}
          organisation={several ? document.organisation_name : null}
        />
      ))}
    </>
  )
}

interface SubjectDocumentProps {
  document: DocumentAnswer
  currency: string | null
  /** Named where papers of several are shown. */
  organisation: string | null
}

function SubjectDocument({ document, currency, organisation }: SubjectDocumentProps) {
  const t = useText()
  const { id, kind, number, xero_url } = document
  const name = [t(`kind.${kind}`), number].filter(Boolean).join(" ")
  // What names a payment or a refund is a reference for machines, too long for a title.
  const short = kind === "payment" || kind === "refund" || kind === "allocation"
  const status = documentStatus(document, t)
  return (
    <div
      className="flex flex-col gap-y-2 px-6 py-4"
      data-testid={`xero-document-${kind}`}
      data-document={id}
    >
      <div className="flex items-start justify-between gap-x-2">
        <div className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
          <Text size="small" leading="compact" weight="plus" className="break-all">
            {short ? moneyName(document, t) : name}
          </Text>
          <StatusBadge color={status.colour} data-testid={`xero-document-${kind}-status`}>
            {status.label}
          </StatusBadge>
        </div>
        {xero_url && (
          <IconButton size="2xsmall" variant="transparent" asChild>
            <a
              href={xero_url}
              target="_blank"
              rel="noreferrer"
              aria-label={t("log.openInXero", { label: name })}
              data-testid={`xero-document-${kind}-open`}
            >
              <ArrowUpRightOnBox className="text-ui-fg-muted" />
            </a>
          </IconButton>
        )}
      </div>
      {organisation && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {organisation}
        </Text>
      )}
      {short && number && (
        <Text size="xsmall" className="text-ui-fg-subtle break-all">
          {number}
        </Text>
      )}
      {document.imported && (
        <ImportedMark document={document} imported={document.imported} currency={currency} />
      )}
      <DocumentAmounts document={document} currency={currency} />
    </div>
  )
}

/** "Payment", "Refund", or what the credit went to: an allocation is named `<credit note> on <invoice>`. */
function moneyName({ kind, number }: DocumentAnswer, t: Translate): string {
  const invoice = kind === "allocation" && number?.split(" on ").at(-1)
  return invoice ? t("widget.allocated", { invoice }) : t(`kind.${kind}`)
}
