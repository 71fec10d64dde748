/**
 * Reads a CSV file (RFC 4180) as a spreadsheet does.
 *
 * @returns its rows by the names of its first line
 */
export function parseCsv(text: string): Record<string, string>[] {
  const [head, ...rows] = cellsOf(text.replace(/^\uFEFF/, ""))
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""])))
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g
  )) {
    if (end === "" && !row.length && !quoted && !plain) {
      break
    }
    row.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'))
    if (end !== ",") {
      rows.push(row)
      row = []
    }
  }
  return rows
}
