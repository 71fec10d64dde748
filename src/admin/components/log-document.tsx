import { type LogLine } from "../../api/admin/xero/answers"
import { useText } from "../hooks/use-text"
import { logAction } from "../state/log-state"

/** What a line did: "Invoice created", and the document's number below it. */
export function LogDocument({ line }: { line: LogLine }) {
  const t = useText()
  const what = [line.document_kind && t(`kind.${line.document_kind}`), logAction(line, t)]
  return (
    <div className="flex max-w-44 flex-col py-2">
      <span>{what.filter(Boolean).join(" ") || "-"}</span>
      {line.document_number && (
        <span className="text-ui-fg-muted txt-compact-xsmall truncate" title={line.document_number}>
          {line.document_number}
        </span>
      )}
    </div>
  )
}
