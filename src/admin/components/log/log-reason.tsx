import { clx } from "@medusajs/ui"
import { type LogLine } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { logReason } from "../../state/log-state"
import { LogCause } from "./log-cause"

/** Why a line stands where it does, and what led to it; long sentences wrap. */
export function LogReason({ line, syncing }: { line: LogLine; syncing: boolean }) {
  const t = useText()
  const format = useFormat()
  return (
    <div className="flex min-w-64 flex-col whitespace-normal text-pretty break-words py-2">
      <span
        data-testid={`xero-log-reason-${line.id}`}
        className={clx(line.reason || line.changed ? "text-ui-fg-base" : "text-ui-fg-subtle")}
      >
        {logReason(line, syncing, t, format)}
      </span>
      <LogCause line={line} />
    </div>
  )
}
