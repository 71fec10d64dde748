import { type Paper } from "../accounting/paper/paper"
import { type Column, drawTable } from "./draw-table"
import { formatAmount } from "./format-amount"
import { PAPER_WORDS } from "./paper-words"
import { type Sheet } from "./sheet"

/** What was sold, line by line. */
export async function drawLines(sheet: Sheet, paper: Paper): Promise<void> {
  const decimals = paper.currency_decimals
  const key = `${paper.includes_tax}` as const
  const discounted = paper.lines.some(({ discount }) => discount !== null)
  const numbers: Column[] = [
    { title: PAPER_WORDS.quantity, width: 42, align: "right" },
    { title: PAPER_WORDS.unitAmount[key], width: 72, align: "right" },
    ...(discounted ? [{ title: PAPER_WORDS.discount, width: 62, align: "right" } as const] : []),
    { title: PAPER_WORDS.taxRate, width: 44, align: "right" },
    { title: PAPER_WORDS.amount[key], width: 76, align: "right" },
  ]
  const rest = numbers.reduce((left, { width }) => left - width, sheet.right - sheet.left)
  await drawTable(
    sheet,
    [{ title: PAPER_WORDS.description, width: rest, align: "left" }, ...numbers],
    paper.lines.map((line) => [
      line.description,
      formatAmount(line.quantity, 0),
      formatAmount(line.unit_amount, decimals),
      ...(discounted ? [line.discount === null ? "" : formatAmount(line.discount, decimals)] : []),
      `${line.tax_rate}%`,
      formatAmount(line.amount, decimals),
    ])
  )
}
