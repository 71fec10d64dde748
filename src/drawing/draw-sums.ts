import { type Paper } from "../accounting/paper/paper"
import { drawTable } from "./draw-table"
import { formatAmount, formatDay } from "./format-amount"
import { PAPER_WORDS } from "./paper-words"
import { type Sheet } from "./sheet"

const GAP = 14
const WIDTH = 260
const ROW = { size: 9 }

/** What the lines come to, what of that is tax, what was paid, and what is left. */
export async function drawSums(sheet: Sheet, paper: Paper): Promise<void> {
  const amount = (value: string) => formatAmount(value, paper.currency_decimals)
  const discounts: [string, string][] = /[1-9]/.test(paper.discount)
    ? [[PAPER_WORDS.discounts, amount(paper.discount)]]
    : []
  sheet.y += GAP / 2
  drawRows(sheet, [
    ...discounts,
    [PAPER_WORDS.net, amount(paper.net)],
    ...paper.taxes.map(({ name, rate, tax }): [string, string] => [
      taxName(name, rate),
      amount(tax),
    ]),
  ])
  drawRows(sheet, [[`${PAPER_WORDS.total} ${paper.currency_code}`, amount(paper.total)]], true)
  drawRows(
    sheet,
    paper.settled.map(({ label, date, amount: value }) => [
      [label, date && formatDay(date)].filter(Boolean).join(", "),
      amount(value.startsWith("-") ? value.slice(1) : `-${value}`),
    ])
  )
  const left = `${PAPER_WORDS.left[paper.kind]} ${paper.currency_code}`
  drawRows(sheet, [[left, amount(paper.left)]], true)
  await drawTaxes(sheet, paper)
  drawRelated(sheet, paper)
}

/** A rate's name, with the percent unless it names that itself. */
const taxName = (name: string, rate: string) =>
  name.includes(`${rate}%`) ? name : `${name} (${rate}%)`

function drawRows(sheet: Sheet, rows: [label: string, value: string][], strong = false): void {
  const x = sheet.right - WIDTH
  const style = { ...ROW, bold: strong }
  rows.forEach(([label, value], index) => {
    const text = sheet.set(label, WIDTH - 96, { ...style, align: "left" })
    sheet.room(text.height + 6)
    if (strong && index === 0) {
      sheet.rule(sheet.y + 1, x, sheet.right, 1)
    }
    sheet.put(text, x, sheet.y + 3)
    sheet.write(value, sheet.right - 90, sheet.y + 3, 90, { ...style, align: "right" })
    sheet.y += text.height + 6
  })
}

async function drawTaxes(sheet: Sheet, { taxes, currency_decimals }: Paper): Promise<void> {
  const amount = (value: string) => formatAmount(value, currency_decimals)
  sheet.y += GAP
  const number = { width: 86, align: "right" } as const
  await drawTable(
    sheet,
    [
      {
        title: PAPER_WORDS.taxSummary,
        width: sheet.right - sheet.left - 2 * number.width,
        align: "left",
      },
      { title: PAPER_WORDS.taxNet, ...number },
      { title: PAPER_WORDS.taxTax, ...number },
    ],
    taxes.map(({ name, rate, net, tax }) => [taxName(name, rate), amount(net), amount(tax)])
  )
}

function drawRelated(sheet: Sheet, paper: Paper): void {
  const { related, note, kind, currency_decimals } = paper
  const width = sheet.right - sheet.left
  const lines = related.map(({ number, date, total }) =>
    [number, date && formatDay(date), formatAmount(total, currency_decimals)]
      .filter(Boolean)
      .join(" · ")
  )
  const texts = [
    ...(lines.length ? [sheet.set(PAPER_WORDS.related[kind], width, { ...ROW, bold: true })] : []),
    ...lines.map((line) => sheet.set(line, width, { ...ROW, align: "left" })),
    ...(note ? note.split("\n").map((line) => sheet.set(line, width, ROW)) : []),
  ]
  sheet.y += GAP
  for (const text of texts) {
    sheet.room(text.height)
    sheet.put(text, sheet.left, sheet.y)
    sheet.y += text.height
  }
}
