import { Button, DataTable, type DataTableRowSelectionState, useDataTable } from "@medusajs/ui"
import { type ToSendAnswer, type ToSendListAnswer } from "../../../api/admin/xero/answers"
import { useCustomerNames } from "../../hooks/frame/use-customer-names"
import { useText } from "../../hooks/frame/use-text"
import { RECORDS_A_PAGE } from "../../hooks/to-send/use-to-send"
import { useToSendColumns } from "../../hooks/to-send/use-to-send-columns"
import { type ToSendList } from "../../state/to-send-state"
import { ToSendEmpty } from "./to-send-empty"

interface ToSendTableProps {
  list: ToSendList
  /** Undefined while the first page is loaded. */
  answer: ToSendListAnswer | undefined
  search: string
  onSearch: (text: string) => void
  /** From 0. */
  page: number
  onPage: (page: number) => void
  selection: DataTableRowSelectionState
  onSelection: (selection: DataTableRowSelectionState) => void
  goes: boolean
  sending: boolean
  /** @param ids those chosen; all that the search leaves when left out */
  onSend: (ids?: string[]) => void
}

/** The records of a list; what is chosen stays chosen on other pages. */
export function ToSendTable(props: ToSendTableProps) {
  const { list, answer, search, onSearch, page, onPage, selection, onSelection, onSend } = props
  const t = useText()
  const records = answer?.records ?? []
  const names = useCustomerNames(
    list === "customers" ? records.map(({ subject_id }) => subject_id) : []
  )
  const columns = useToSendColumns(list, names.data)
  const table = useDataTable<ToSendAnswer>({
    data: records,
    columns,
    rowCount: answer?.count ?? 0,
    getRowId: ({ id }) => id,
    isLoading: !answer,
    search: { state: search, onSearchChange: onSearch },
    autoResetPageIndex: false,
    pagination: {
      state: { pageIndex: page, pageSize: RECORDS_A_PAGE },
      onPaginationChange: ({ pageIndex }) => onPage(pageIndex),
    },
    rowSelection: { state: selection, onRowSelectionChange: onSelection },
    commands: [
      {
        label: t("toSend.send"),
        shortcut: "s",
        action: (chosen) => onSend(Object.keys(chosen)),
      },
    ],
  })
  const count = answer?.count ?? 0
  const empty = {
    custom: <ToSendEmpty list={list} searched={search !== ""} onClear={() => onSearch("")} />,
  }
  return (
    <DataTable instance={table}>
      <DataTable.Toolbar className="flex flex-wrap items-center justify-between gap-3">
        <div className="w-full sm:w-80">
          <DataTable.Search
            placeholder={t(`toSend.search.${list}`)}
            aria-label={t(`toSend.search.${list}`)}
            data-testid="xero-to-send-search"
          />
        </div>
        {count > 0 && (
          <Button
            size="small"
            disabled={!props.goes}
            isLoading={props.sending}
            onClick={() => onSend()}
            data-testid="xero-to-send-all"
          >
            {t(search ? "toSend.sendFound" : "toSend.sendAll", { count })}
          </Button>
        )}
      </DataTable.Toolbar>
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
      <DataTable.CommandBar selectedLabel={(chosen) => t("toSend.selected", { count: chosen })} />
    </DataTable>
  )
}
