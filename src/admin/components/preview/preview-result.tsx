import { Heading, Skeleton, Text } from "@medusajs/ui"
import { type PreviewAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { usePreview } from "../../hooks/preview/use-preview"
import { useText } from "../../hooks/frame/use-text"
import { Figure } from "../report/figure"
import { LoadFailure } from "../frame/load-failure"
import { Note } from "../frame/note"
import { PreviewHeld } from "./preview-held"
import { XeroLink } from "../frame/xero-link"

const PAPERS = ["invoice", "credit_note", "payment", "refund"] as const

interface PreviewResultProps {
  title: string
  /** `YYYY-MM-DD` */
  startDate: string
}

/** What would be sent from a date on, and what would wait and why. */
export function PreviewResult({ title, startDate }: PreviewResultProps) {
  const t = useText()
  const { data, isError, error, refetch } = usePreview(startDate)
  return (
    <div className="flex flex-col gap-y-4" aria-live="polite" aria-busy={!data && !isError}>
      <Heading level="h3">{title}</Heading>
      {isError && <LoadFailure error={error} onRetry={refetch} />}
      {!isError && !data && (
        <div className="flex flex-col gap-y-2" data-testid="xero-preview-loading">
          <Text size="small" className="text-ui-fg-subtle">
            {t("preview.loading")}
          </Text>
          <Skeleton className="h-16 w-full" />
        </div>
      )}
      {data && <Figures preview={data} />}
    </div>
  )
}

function Figures({ preview }: { preview: PreviewAnswer }) {
  const t = useText()
  const format = useFormat()
  const papers = PAPERS.filter((kind) => preview.documents[kind] > 0).map((kind) =>
    t(`preview.paper.${kind}`, { count: preview.documents[kind] })
  )
  return (
    <div className="flex flex-col gap-y-4" data-testid="xero-preview">
      <dl className="grid grid-cols-2 gap-2">
        <Figure title={t("preview.orders")} testId="xero-preview-orders">
          {format.number(preview.orders)}
        </Figure>
        <Figure title={t("preview.customers")} testId="xero-preview-customers">
          {format.number(preview.customers)}
        </Figure>
        {preview.totals.map((sum) => (
          <Figure
            key={sum.currency_code}
            title={t("preview.total", { currency: sum.currency_code.toUpperCase() })}
            detail={t("preview.totalOrders", { count: sum.orders })}
            testId={`xero-preview-total-${sum.currency_code.toLowerCase()}`}
          >
            {format.money(sum.total, sum.currency_code)}
          </Figure>
        ))}
      </dl>
      {papers.length > 0 && (
        <Text size="small" className="text-ui-fg-subtle" data-testid="xero-preview-papers">
          {t("preview.papers", { list: papers.join(", ") })}
        </Text>
      )}
      {preview.partial && (
        <Note variant="info" testId="xero-preview-partial">
          {t("preview.partial")}
        </Note>
      )}
      {preview.orders === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("preview.empty")}
        </Text>
      )}
      {preview.orders > 0 && preview.held.length === 0 && (
        <Note variant="success" testId="xero-preview-none-held">
          {t("preview.noneHeld")}
        </Note>
      )}
      {preview.held.length > 0 && (
        <>
          <PreviewHeld held={preview.held} />
          <XeroLink
            to="/settings/xero/mapping"
            className="text-ui-fg-interactive-hover hover:underline txt-compact-small-plus w-fit"
          >
            {t("preview.toMapping")}
          </XeroLink>
        </>
      )}
    </div>
  )
}
