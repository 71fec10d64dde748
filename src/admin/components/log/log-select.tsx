import { Checkbox, type createDataTableColumnHelper } from "@medusajs/ui"
import { type LogLine } from "../../../api/admin/xero/answers"
import { type Text } from "../../hooks/frame/use-text"
import { canRetry } from "../../state/log-state"

type ColumnHelper = ReturnType<typeof createDataTableColumnHelper<LogLine>>

/** Checkboxes with names of their own, on the lines that can be tried again. */
export function selectColumn(column: ColumnHelper, t: Text) {
  return column.select({
    header: ({ table }) => {
      const any = table.getRowModel().rows.some((row) => row.getCanSelect())
      return (
        <Checkbox
          aria-label={t("log.selectAll")}
          disabled={!any}
          checked={
            table.getIsSomePageRowsSelected()
              ? "indeterminate"
              : any && table.getIsAllPageRowsSelected()
          }
          onCheckedChange={(checked) => table.toggleAllPageRowsSelected(checked === true)}
          data-testid="xero-log-select-all"
        />
      )
    },
    cell: ({ row }) =>
      canRetry(row.original) ? (
        <Checkbox
          aria-label={t("log.select", { label: row.original.subject_label })}
          checked={row.getIsSelected()}
          onCheckedChange={(checked) => row.toggleSelected(checked === true)}
          data-testid={`xero-log-select-${row.original.id}`}
        />
      ) : null,
  })
}
