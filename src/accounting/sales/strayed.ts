import { keptAsInXero } from "../ledger/kept-as-in-xero"
import { decimal, formatMoney, sum } from "../money/money"
import { type OrderSnapshot } from "../order/order-snapshot"
import { type Problem } from "../ledger/problem"
import { type SalesRows } from "./sales-rows"

/** Documents that stand in Xero with other figures than they were made with, and are neither changed anyway nor taken over as they are. */
export function strayed(
  order: OrderSnapshot,
  { fixed, open }: SalesRows,
  commands: { source_id: string; kind: string }[] = []
): Problem[] {
  const changing = (sourceId: string) =>
    commands.some(({ source_id, kind }) => source_id === sourceId && kind === "invoice")
  const money = (amount: Parameters<typeof formatMoney>[0]) =>
    formatMoney(amount, order.currency_code, order.currency_decimals)
  const rows = [...fixed, ...(open && !changing(open.source_id) ? [open] : [])]
  return rows
    .filter((row) => row.state === "posted" && !keptAsInXero(row))
    .flatMap(({ kind, key, total, tax, lines }) => {
      const meant = {
        total: sum(lines.flatMap((line) => [line.net, line.tax])),
        tax: sum(lines.map((line) => line.tax)),
      }
      const agrees =
        decimal(total ?? meant.total).eq(meant.total) && decimal(tax ?? meant.tax).eq(meant.tax)
      return agrees
        ? []
        : [
            {
              code: "totals_differ" as const,
              message:
                `${kind === "invoice" ? "Invoice" : "Credit note"} ${key} stands in Xero at ` +
                `${money(total ?? "0")} with ${money(tax ?? "0")} tax, but should come to ` +
                `${money(meant.total)} with ${money(meant.tax)} tax. Correct it in Xero.`,
            },
          ]
    })
}
