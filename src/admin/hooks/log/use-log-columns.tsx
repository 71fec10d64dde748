import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { type LogLine } from "../../../api/admin/xero/answers"
import { LogActions } from "../../components/log/log-actions"
import { LogDocument } from "../../components/log/log-document"
import { LogReason } from "../../components/log/log-reason"
import { LogStateBadge } from "../../components/log/log-state-badge"
import { selectColumn } from "../../components/log/log-select"
import { SubjectLink } from "../../components/subject/subject-link"
import { useFormat } from "../frame/use-format"
import { useText } from "../frame/use-text"

interface LogColumnsInput {
  syncing: boolean
  retrying: boolean
  onRetry: (line: LogLine) => void
}

const column = createDataTableColumnHelper<LogLine>()

/** The columns of the sync log. */
export function useLogColumns({ syncing, retrying, onRetry }: LogColumnsInput) {
  const t = useText()
  const format = useFormat()
  return useMemo(
    () => [
      selectColumn(column, t),
      column.accessor("subject_label", {
        header: t("log.subject"),
        size: 150,
        truncateTooltip: false,
        cell: ({ row }) => <SubjectLink line={row.original} />,
      }),
      column.accessor("state", {
        header: t("log.state"),
        size: 110,
        cell: ({ row }) => <LogStateBadge line={row.original} />,
      }),
      column.accessor("document_kind", {
        header: t("log.document"),
        size: 190,
        truncateTooltip: false,
        cell: ({ row }) => <LogDocument line={row.original} />,
      }),
      column.accessor("reason", {
        header: t("log.reason"),
        size: 380,
        truncateTooltip: false,
        cell: ({ row }) => <LogReason line={row.original} syncing={syncing} />,
      }),
      column.accessor("at", {
        header: t("log.when"),
        size: 190,
        cell: ({ getValue }) => format.time(getValue()),
      }),
      column.accessor("id", {
        id: "actions",
        size: 110,
        truncateTooltip: false,
        header: () => <span className="sr-only">{t("log.rowActions")}</span>,
        cell: ({ row }) => <LogActions line={row.original} retrying={retrying} onRetry={onRetry} />,
      }),
    ],
    [t, format, syncing, retrying, onRetry]
  )
}
