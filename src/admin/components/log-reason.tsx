import { clx } from "@medusajs/ui"
import { type LogLine } from "../../api/admin/xero/answers"
import { useFormat } from "../hooks/use-format"
import { useText } from "../hooks/use-text"
import { logReason } from "../state/log-state"

/** Why a line stands where it does; long sentences wrap. */
export function LogReason({ line, syncing }: { line: LogLine; syncing: boolean }) {
  const t = useText()
  const format = useFormat()
  return (
    <span
      data-testid={`xero-log-reason-${line.id}`}
      className={clx(
        "block min-w-64 whitespace-normal text-pretty break-words py-2",
        line.reason ? "text-ui-fg-base" : "text-ui-fg-muted"
      )}
    >
      {logReason(line, syncing, t, format)}
    </span>
  )
}
