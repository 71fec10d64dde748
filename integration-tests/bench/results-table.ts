import type { Result } from "./result"

const BEGIN = "<!-- results: written by npm run bench -- --write -->"
const END = "<!-- end of results -->"
const HEAD = [
  "| measurement | what | figure | wanted | measured |",
  "| --- | --- | --- | --- | --- |",
]

/**
 * Puts the figures of a run into the page's table: those of its measurements take the place of earlier ones, which
 * otherwise stay with the day they were measured on.
 *
 * @param page Markdown with the two marks that the table stands between
 * @param when the day and the circumstances of the run
 * @throws Error when the marks are missing
 */
export function withResults(page: string, results: Result[], when: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (begin < 0 || end < begin) {
    throw new Error(`The page has no place for the results between "${BEGIN}" and "${END}".`)
  }
  const measured = new Set(results.map(({ measure }) => measure))
  const kept = page
    .slice(begin, end)
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(HEAD.length)
    .filter((line) => !measured.has(line.split("|")[1].trim()))
  const rows = results.map(
    ({ measure, what, figure, wanted }) =>
      `| ${measure} | ${what} | ${figure} | ${wanted ?? ""} | ${when} |`
  )
  const table = [BEGIN, "", ...HEAD, ...kept, ...rows, "", ""].join("\n")
  return page.slice(0, begin) + table + page.slice(end)
}
