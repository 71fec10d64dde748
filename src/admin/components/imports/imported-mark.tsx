import { Text } from "@medusajs/ui"
import { type DocumentAnswer, type ImportedAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"

interface ImportedMarkProps {
  document: DocumentAnswer
  imported: ImportedAnswer
  /** ISO 4217; null when it is not known. */
  currency: string | null
}

/** Says of a payment that it was recorded in Xero first, and what keeps it off the order. */
export function ImportedMark({ document, imported, currency }: ImportedMarkProps) {
  const t = useText()
  const format = useFormat()
  const { of, state, reason, total } = imported
  const known = state === "applied" || state === "unapplied" ? null : t(`widget.imported.${state}`)
  const part = total !== null && total !== document.total
  return (
    <div className="flex flex-col gap-y-1" data-testid="xero-imported">
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t(`widget.imported.of.${of}`)}
        {part && ` · ${t("widget.imported.part", { total: format.money(total, currency) })}`}
      </Text>
      {(known ?? reason) && (
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {known ?? t.said(reason ?? "")}
        </Text>
      )}
    </div>
  )
}
