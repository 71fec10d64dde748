import { ArrowUpRightOnBox } from "@medusajs/icons"
import { Button, IconButton } from "@medusajs/ui"
import { type LogLine } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { canRetry, logDocumentName } from "../../state/log-state"

interface LogActionsProps {
  line: LogLine
  retrying: boolean
  onRetry: (line: LogLine) => void
}

/** What can be done with a line: try again, open in Xero. */
export function LogActions({ line, retrying, onRetry }: LogActionsProps) {
  const t = useText()
  return (
    <div className="flex items-center justify-end gap-x-2">
      {canRetry(line) && (
        <Button
          size="small"
          variant="secondary"
          disabled={retrying}
          aria-label={t("log.retryOne", { label: line.subject_label })}
          onClick={() => onRetry(line)}
          data-testid={`xero-log-retry-${line.id}`}
        >
          {t("actions.retry")}
        </Button>
      )}
      {line.xero_url && (
        <IconButton size="small" variant="transparent" asChild>
          <a
            href={line.xero_url}
            target="_blank"
            rel="noreferrer"
            aria-label={t("log.openInXero", { label: logDocumentName(line, t) })}
            data-testid={`xero-log-open-${line.id}`}
          >
            <ArrowUpRightOnBox />
          </a>
        </IconButton>
      )}
    </div>
  )
}
