import { prose } from "./broken-links"

const cellsOf = (row: string) => row.match(/(?<!\\)\|/g)?.length ?? 0

/** The rows of a page's tables that have more or fewer cells than the heads they stand under. */
export const strayRows = (text: string): string[] => {
  let head = 0
  return prose(text)
    .split("\n")
    .filter((line) => {
      const cells = line.startsWith("|") ? cellsOf(line) : 0
      head = cells && (head || cells)
      return cells !== head
    })
}
