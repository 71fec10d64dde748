import { Button } from "@medusajs/ui"
import { useDownloadLog } from "../../hooks/log/use-download-log"
import { type LogQuery } from "../../hooks/log/use-log-query"
import { useText } from "../../hooks/frame/use-text"

/** Saves the log, as it is filtered, as a file. */
export function LogExport({ query, organisation }: { query: LogQuery; organisation?: string }) {
  const t = useText()
  const download = useDownloadLog(query, organisation)
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={download.isPending}
      onClick={() => download.mutate()}
      data-testid="xero-log-csv"
    >
      {t("log.csv")}
    </Button>
  )
}
