import { setImmediate } from "node:timers/promises"
import { type SetText, type Sheet, type TextStyle } from "./sheet"

/** A column of a table; widths in points. */
export interface Column {
  title: string
  width: number
  align: "left" | "right"
}

const SIZE = 8.5
const PADDING = 4
const BETWEEN = 6
const MOST_LINES = 40

/** A row takes some two milliseconds. */
const ROWS_AT_A_TIME = 10

/**
 * Draws a table; its head is repeated on every page that it goes on to, and no row is torn unless it would
 * fill most of a page. Between rows the process does what else it has to do.
 */
export async function drawTable(sheet: Sheet, columns: Column[], rows: string[][]): Promise<void> {
  const titles = columns.map(({ title }) => title)
  const head = setRow(sheet, columns, titles, { size: SIZE, bold: true })
  let begun = false
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_AT_A_TIME === ROWS_AT_A_TIME - 1) {
      await setImmediate()
    }
    for (const part of torn(setRow(sheet, columns, row, { size: SIZE }))) {
      if (sheet.room(heightOf(part) + (begun ? 0 : heightOf(head))) || !begun) {
        putRow(sheet, columns, head)
        begun = true
      }
      putRow(sheet, columns, part)
    }
  }
}

function setRow(sheet: Sheet, columns: Column[], cells: string[], style: TextStyle): SetText[] {
  return columns.map(({ width, align }, index) =>
    sheet.set(cells[index], width - BETWEEN, {
      ...style,
      // A text from right to left keeps its own side.
      ...(align === "right" ? { align } : {}),
    })
  )
}

/** A row in parts that each go on a page. */
function torn(cells: SetText[]): SetText[][] {
  const longest = Math.max(...cells.map(({ lines }) => lines.length))
  return Array.from({ length: Math.ceil(longest / MOST_LINES) }, (_, part) =>
    cells.map((cell) => {
      const lines = cell.lines.slice(part * MOST_LINES, (part + 1) * MOST_LINES)
      return { ...cell, lines, height: (cell.height / cell.lines.length) * lines.length }
    })
  )
}

const heightOf = (cells: SetText[]) =>
  Math.max(0, ...cells.map(({ height }) => height)) + 2 * PADDING

function putRow(sheet: Sheet, columns: Column[], cells: SetText[]): void {
  let x = sheet.left
  columns.forEach(({ width, align }, index) => {
    sheet.put(cells[index], x + (align === "right" ? BETWEEN : 0), sheet.y + PADDING)
    x += width
  })
  sheet.y += heightOf(cells)
  sheet.rule(sheet.y, sheet.left, x)
}
