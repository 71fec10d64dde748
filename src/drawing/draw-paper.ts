import { type Paper } from "../accounting/paper/paper"
import { drawHead } from "./draw-head"
import { drawLines } from "./draw-lines"
import { drawSums } from "./draw-sums"
import { type Face } from "./face"
import { PAPER_WORDS } from "./paper-words"
import { printingProblem } from "./printable-text"
import { Sheet } from "./sheet"

export type Drawn = { ok: true; pdf: Buffer } | { ok: false; problem: string }

/**
 * Draws a paper as a PDF file.
 *
 * @param faces to set it in, from `findFaces`
 * @param size of its pages
 * @returns the file, or a sentence to the owner where a text is in a script that no face has
 */
export async function drawPaper(
  paper: Paper,
  faces: Face[],
  size: "A4" | "LETTER"
): Promise<Drawn> {
  const problem = printingProblem(textsOf(paper), faces)
  if (problem) {
    return { ok: false, problem }
  }
  const sheet = new Sheet(faces, size, {
    Title: `${paper.title} ${paper.number}`,
    Author: paper.seller.name,
  })
  drawHead(sheet, paper)
  await drawLines(sheet, paper)
  await drawSums(sheet, paper)
  return {
    ok: true,
    pdf: await sheet.end((page, pages) => PAPER_WORDS.page(paper.number, page, pages)),
  }
}

/** Every text that a paper says. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") {
    return [value]
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : []
}
