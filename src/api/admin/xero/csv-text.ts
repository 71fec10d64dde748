/** Has Excel read the file as UTF-8; without it names with accents come out garbled. Other programs pass over it. */
export const BYTE_ORDER_MARK = "\uFEFF"

/** One line of a CSV file (RFC 4180), with nothing in it that a spreadsheet would take for a formula. */
export const csvText = (cells: (string | null)[]): string =>
  `${cells.map((value) => cell(value ?? "")).join(",")}\r\n`

const NUMBER = /^-?\d+(\.\d+)?$/

/** A text that a spreadsheet would take for a formula is given an apostrophe, as OWASP's "CSV injection" advises. */
function cell(value: string): string {
  const harmless = !/^[=+\-@\t\r]/.test(value) || NUMBER.test(value) ? value : `'${value}`
  return /[",\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless
}
