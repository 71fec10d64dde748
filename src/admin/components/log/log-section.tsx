import { Container, type DataTableRowSelectionState } from "@medusajs/ui"
import { useState } from "react"
import { type StatusAnswer } from "../../../api/admin/xero/answers"
import { useLog } from "../../hooks/log/use-log"
import { NO_FILTERS, useLogQuery } from "../../hooks/log/use-log-query"
import { useRetry } from "../../hooks/log/use-retry"
import { isBusy } from "../../hooks/connection/use-status"
import { LoadFailure } from "../frame/load-failure"
import { LogTable } from "./log-table"
import { ReasonsSection } from "./reasons-section"

interface LogSectionProps {
  status: StatusAnswer
  /** Shows what waits by its reason, above the lines. */
  reasons?: boolean
}

/** The sync log with its filters, kept fresh, and the ways to try again. */
export function LogSection({ status, reasons = false }: LogSectionProps) {
  const [query, setQuery] = useLogQuery()
  const [selection, setSelection] = useState<DataTableRowSelectionState>({})
  // With one organisation, what is not handed to it yet is shown as well.
  const organisation = status.organisations.length > 1 ? status.connection?.id : undefined
  const log = useLog(query, isBusy(status), organisation)
  const retry = useRetry()
  if (log.isError && !log.data) {
    return (
      <Container className="p-0">
        <LoadFailure error={log.error} onRetry={log.refetch} />
      </Container>
    )
  }
  const change = (part: Partial<typeof query>) => {
    setSelection({})
    setQuery(part)
  }
  const lines = (
    <Container className="overflow-hidden p-0" data-testid="xero-log">
      <LogTable
        log={log.data}
        query={query}
        organisation={organisation}
        onQuery={change}
        held={status.waiting.held}
        syncing={
          status.connection?.status === "connected" && Boolean(status.connection.sync_enabled)
        }
        selection={selection}
        onSelection={setSelection}
        retrying={retry.isPending}
        onRetry={(what) =>
          retry.mutate("ids" in what ? what : { ...what, connection_id: organisation }, {
            onSuccess: () => setSelection({}),
          })
        }
      />
    </Container>
  )
  return reasons ? (
    <>
      <ReasonsSection
        organisation={organisation}
        onShow={(code) => change({ ...NO_FILTERS, code, state: "waiting" })}
      />
      {lines}
    </>
  ) : (
    lines
  )
}
