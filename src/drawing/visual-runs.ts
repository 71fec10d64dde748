import bidiFactory from "bidi-js"
import { canSet, type Face } from "./face"
import { faceFor, graphemesOf } from "./printable-text"

/** Text of one face and direction, where it stands from left to right. */
export interface Run {
  face: Face
  /** In reading order; fontkit turns a script from right to left around by itself. */
  text: string
}

const bidi = bidiFactory()

const UNDRAWN = /[\p{Cf}\n]/gu
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Joiners, which shape the letters beside them. */
const JOINERS = "\u200c\u200d"

/** Whether a text is read from right to left, by its first letter. */
export const isRightToLeft = (text: string): boolean =>
  bidi.getEmbeddingLevels(text).paragraphs[0]?.level === 1

/**
 * A line of text as runs from left to right, by the Unicode bidirectional algorithm (UAX 9).
 *
 * @param line printable, of characters that some face has; others are left out
 * @param base the direction of the paragraph that the line is a part of
 */
export function visualRuns(line: string, faces: Face[], base: "ltr" | "rtl"): Run[] {
  const { levels } = bidi.getEmbeddingLevels(line, base)
  const runs: { face: Face; level: number; text: string }[] = []
  let at = 0
  for (const grapheme of graphemesOf(line)) {
    const level = levels[at]
    at += grapheme.length
    const last = runs.at(-1)
    const seen = drawnOf(grapheme)
    const face = seen && (staysIn(last?.face, seen) ?? faceFor(seen, faces))
    if (!seen || !face) {
      continue
    }
    const text = level % 2 ? mirrored(seen) : seen
    if (last && last.level === level && last.face === face) {
      last.text += text
    } else {
      runs.push({ face, level, text })
    }
  }
  return reordered(runs).map(({ face, level, text }) => ({
    face,
    text: level % 2 && !RIGHT_TO_LEFT.test(text) ? graphemesOf(text).reverse().join("") : text,
  }))
}

const drawnOf = (grapheme: string) =>
  grapheme.replace(UNDRAWN, (mark) => (JOINERS.includes(mark) ? mark : ""))

/** Blanks, digits and points stay in the face of what they follow. */
function staysIn(face: Face | undefined, grapheme: string): Face | null {
  return face && /^\p{Script=Common}+$/u.test(grapheme) && canSet(face, grapheme) ? face : null
}

const mirrored = (text: string) =>
  [...text].map((character) => bidi.getMirroredCharacter(character) ?? character).join("")

/** Rule L2: from the highest level down, what stands at it or above is turned around. */
function reordered<T extends { level: number }>(runs: T[]): T[] {
  const order = [...runs]
  const highest = Math.max(0, ...runs.map(({ level }) => level))
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      let end = start
      while (end < order.length && order[end].level >= level) {
        end++
      }
      order.splice(start, end - start, ...order.slice(start, end).reverse())
      start = end
    }
  }
  return order
}
