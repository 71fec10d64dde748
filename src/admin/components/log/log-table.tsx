import { DataTable, type DataTableRowSelectionState, useDataTable } from "@medusajs/ui"
import { type LogAnswer, type LogLine } from "../../../api/admin/xero/answers"
import { useLogColumns } from "../../hooks/log/use-log-columns"
import { type LogQuery, PAGE_SIZE } from "../../hooks/log/use-log-query"
import { type RetrySelection } from "../../hooks/log/use-retry"
import { useText } from "../../hooks/frame/use-text"
import { canRetry } from "../../state/log-state"
import { LogEmpty } from "./log-empty"
import { LogToolbar } from "./log-toolbar"

export interface LogTableProps {
  /** Undefined while the first page is loaded. */
  log: LogAnswer | undefined
  query: LogQuery
  /** The organisation whose log it is; all of them when left out. */
  organisation?: string
  onQuery: (change: Partial<LogQuery>) => void
  /** How many entries are held in all. */
  held: number
  /** Whether the sync is on, so that what is queued goes by itself. */
  syncing: boolean
  selection: DataTableRowSelectionState
  onSelection: (selection: DataTableRowSelectionState) => void
  retrying: boolean
  onRetry: (selection: RetrySelection) => void
}

export function LogTable(props: LogTableProps) {
  const { log, query, onQuery, selection, onSelection, onRetry } = props
  const t = useText()
  const columns = useLogColumns({
    syncing: props.syncing,
    retrying: props.retrying,
    onRetry: (line: LogLine) => onRetry({ ids: [line.id] }),
  })
  const table = useDataTable<LogLine>({
    data: log?.lines ?? [],
    columns,
    rowCount: log?.count ?? 0,
    getRowId: (line) => line.id,
    isLoading: !log,
    search: { state: query.q, onSearchChange: (q) => onQuery({ q }) },
    autoResetPageIndex: false,
    pagination: {
      state: { pageIndex: Math.floor(query.offset / PAGE_SIZE), pageSize: PAGE_SIZE },
      onPaginationChange: ({ pageIndex }) => onQuery({ offset: pageIndex * PAGE_SIZE }),
    },
    rowSelection: {
      state: selection,
      onRowSelectionChange: onSelection,
      enableRowSelection: ({ original }) => canRetry(original),
    },
    commands: [
      {
        label: t("log.retrySelected"),
        shortcut: "r",
        action: (chosen) => onRetry({ ids: Object.keys(chosen) }),
      },
    ],
  })
  const empty = { custom: <LogEmpty query={query} onQuery={onQuery} /> }
  return (
    <DataTable instance={table}>
      <LogToolbar {...props} />
      <DataTable.Table emptyState={{ empty, filtered: empty }} />
      <DataTable.Pagination
        translations={{
          of: t("log.of"),
          results: t("log.results"),
          pages: t("log.pages"),
          prev: t("log.prev"),
          next: t("log.next"),
        }}
      />
      <DataTable.CommandBar selectedLabel={(count) => t("log.selected", { count })} />
    </DataTable>
  )
}
