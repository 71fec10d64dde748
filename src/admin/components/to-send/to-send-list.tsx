import { type DataTableRowSelectionState, toast } from "@medusajs/ui"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { useBeginTask } from "../../hooks/tasks/use-begin-task"
import { useDebounced } from "../../hooks/frame/use-debounced"
import { useOrganisation } from "../../hooks/frame/use-organisation"
import { useText } from "../../hooks/frame/use-text"
import { useToSend } from "../../hooks/to-send/use-to-send"
import { addressOf } from "../../state/organisation-address"
import { MOST_CHOSEN, type ToSendList as List } from "../../state/to-send-state"
import { LoadFailure } from "../frame/load-failure"
import { Note } from "../frame/note"
import { ToSendTable } from "./to-send-table"

const KINDS = {
  customers: "send_new_customers",
  invoices: "send_new_invoices",
  payments: "send_new_payments",
} as const

const TYPING_MILLISECONDS = 300

interface ToSendListProps {
  list: List
  /** Whether the sync is on, so that what is sent goes. */
  goes: boolean
}

/** One of the lists, with its search, what is chosen, and sending that. */
export function ToSendList({ list, goes }: ToSendListProps) {
  const t = useText()
  const navigate = useNavigate()
  const organisation = useOrganisation()
  const [search, setSearch] = useState("")
  const [page, setPage] = useState(0)
  const [selection, setSelection] = useState<DataTableRowSelectionState>({})
  const q = useDebounced(search.trim(), TYPING_MILLISECONDS)
  const found = useToSend(list, q, page)
  const begin = useBeginTask()
  const send = (choice: { ids?: string[]; q?: string }) =>
    begin.mutate(
      { kind: KINDS[list], ...choice },
      {
        onSuccess: ({ task }) => {
          setSelection({})
          toast.success(t("toSend.started", { count: task.total ?? 0 }), {
            action: {
              altText: t("toSend.toTask"),
              label: t("toSend.toTask"),
              onClick: () => navigate(addressOf("/xero/tasks", organisation)),
            },
          })
        },
      }
    )
  const select = (chosen: DataTableRowSelectionState) => {
    if (Object.keys(chosen).length > MOST_CHOSEN) {
      toast.warning(t("toSend.tooMany", { count: MOST_CHOSEN }))
      return
    }
    setSelection(chosen)
  }
  if (found.isError && !found.data) {
    return <LoadFailure error={found.error} onRetry={found.refetch} />
  }
  if (found.data?.switched_off) {
    return (
      <div className="px-6 py-4">
        <Note variant="info" testId="xero-to-send-switched-off">
          {t(`toSend.off.${list}`)}
        </Note>
      </div>
    )
  }
  return (
    <ToSendTable
      list={list}
      answer={found.data}
      search={search}
      onSearch={(text) => {
        setSearch(text)
        setPage(0)
        setSelection({})
      }}
      page={page}
      onPage={setPage}
      selection={selection}
      onSelection={select}
      goes={goes}
      sending={begin.isPending}
      onSend={(ids) => send(ids ? { ids } : { q })}
    />
  )
}
