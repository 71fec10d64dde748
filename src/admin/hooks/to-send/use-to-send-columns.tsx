import { Checkbox, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { Link } from "react-router-dom"
import { type ToSendAnswer } from "../../../api/admin/xero/answers"
import { ToSendWhy } from "../../components/to-send/to-send-why"
import { type ToSendList } from "../../state/to-send-state"
import { useFormat } from "../frame/use-format"
import { useText } from "../frame/use-text"

const column = createDataTableColumnHelper<ToSendAnswer>()

/**
 * The columns of a list of what is to be sent.
 *
 * @param names of customers by id; undefined while they are loaded
 */
export function useToSendColumns(list: ToSendList, names: Map<string, string> | undefined) {
  const t = useText()
  const format = useFormat()
  return useMemo(() => {
    const nameOf = ({ subject_type, subject_id, label }: ToSendAnswer) =>
      subject_type === "customer"
        ? (names?.get(subject_id) ?? t("toSend.guest", { id: subject_id.slice(-8) }))
        : label
    const money = (amount: string | null, { currency_code }: ToSendAnswer) =>
      amount === null ? "" : format.money(amount, currency_code)
    const select = column.select({
      header: ({ table }) => (
        <Checkbox
          aria-label={t("toSend.selectPage")}
          checked={
            table.getIsSomePageRowsSelected() ? "indeterminate" : table.getIsAllPageRowsSelected()
          }
          onCheckedChange={(checked) => table.toggleAllPageRowsSelected(checked === true)}
          data-testid="xero-to-send-select-page"
        />
      ),
      cell: ({ row }) => (
        <Checkbox
          aria-label={t("toSend.selectRow", { label: nameOf(row.original) })}
          checked={row.getIsSelected()}
          onCheckedChange={(checked) => row.toggleSelected(checked === true)}
          data-testid={`xero-to-send-select-${row.original.id}`}
        />
      ),
    })
    const subject = column.accessor("label", {
      header: t(list === "customers" ? "toSend.customer" : "toSend.order"),
      size: 180,
      truncateTooltip: false,
      cell: ({ row: { original } }) => (
        <Link
          to={`/${original.subject_type}s/${original.subject_id}`}
          className="block max-w-48 truncate text-ui-fg-interactive-hover hover:underline focus-visible:shadow-borders-interactive-with-focus rounded-sm outline-none"
        >
          {nameOf(original)}
        </Link>
      ),
    })
    const amount = column.accessor("amount", {
      header: t(list === "payments" ? "toSend.captured" : "toSend.amount"),
      size: 130,
      cell: ({ row }) => money(row.original.amount, row.original),
    })
    const allocated = column.accessor("allocated", {
      header: t("toSend.allocated"),
      size: 130,
      cell: ({ row }) => money(row.original.allocated, row.original),
    })
    const unallocated = column.accessor("unallocated", {
      header: t("toSend.unallocated"),
      size: 140,
      cell: ({ row }) => money(row.original.unallocated, row.original),
    })
    const where = column.accessor("in_xero", {
      header: t("toSend.where"),
      size: 110,
      cell: ({ getValue }) => t(getValue() ? "toSend.changed" : "toSend.isNew"),
    })
    const why = column.accessor("reason", {
      header: t("toSend.why"),
      size: 380,
      truncateTooltip: false,
      cell: ({ row }) => <ToSendWhy record={row.original} />,
    })
    const when = column.accessor("created_at", {
      header: t("toSend.when"),
      size: 190,
      cell: ({ getValue }) => format.time(getValue()),
    })
    switch (list) {
      case "customers":
        return [select, subject, where, why, when]
      case "invoices":
        return [select, subject, amount, where, why, when]
      case "payments":
        return [select, subject, amount, allocated, unallocated, why, when]
    }
  }, [t, format, list, names])
}
