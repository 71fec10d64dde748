import { Container, type DataTableRowSelectionState } from "@medusajs/ui"
import { useState } from "react"
import { type StatusAnswer } from "../../api/admin/xero/answers"
import { useLog } from "../hooks/use-log"
import { useLogQuery } from "../hooks/use-log-query"
import { useRetry } from "../hooks/use-retry"
import { isBusy } from "../hooks/use-status"
import { LoadFailure } from "./load-failure"
import { LogTable } from "./log-table"

/** The sync log with its filters, kept fresh, and the ways to try again. */
export function LogSection({ status }: { status: StatusAnswer }) {
  const [query, setQuery] = useLogQuery()
  const [selection, setSelection] = useState<DataTableRowSelectionState>({})
  const log = useLog(query, isBusy(status))
  const retry = useRetry()
  if (log.isError && !log.data) {
    return (
      <Container className="p-0">
        <LoadFailure error={log.error} onRetry={log.refetch} />
      </Container>
    )
  }
  return (
    <Container className="overflow-hidden p-0" data-testid="xero-log">
      <LogTable
        log={log.data}
        query={query}
        onQuery={(change) => {
          setSelection({})
          setQuery(change)
        }}
        held={status.waiting.held}
        syncing={
          status.connection?.status === "connected" && Boolean(status.connection.sync_enabled)
        }
        selection={selection}
        onSelection={setSelection}
        retrying={retry.isPending}
        onRetry={(what) => retry.mutate(what, { onSuccess: () => setSelection({}) })}
      />
    </Container>
  )
}
