import { type LogLine } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { logAction } from "../../state/log-state"

/** What a line did: "Invoice created", with the document's number and amount below it, or what was changed. */
export function LogDocument({ line }: { line: LogLine }) {
  const t = useText()
  const { document_kind, document_number, amount, currency_code } = line
  const what = [document_kind && t(`kind.${document_kind}`), logAction(line, t)]
  const below = [document_number, amount && [amount, currency_code].filter(Boolean).join(" ")]
    .filter(Boolean)
    .join(" · ")
  return (
    <div className="flex max-w-44 flex-col whitespace-normal py-2">
      <span>{line.changed ? t.said(line.changed) : what.filter(Boolean).join(" ") || "-"}</span>
      {below && (
        <span className="text-ui-fg-subtle txt-compact-xsmall truncate" title={below}>
          {below}
        </span>
      )}
    </div>
  )
}
