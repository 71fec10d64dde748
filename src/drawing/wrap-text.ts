/// <reference lib="es2022.intl" />
import { graphemesOf } from "./printable-text"

const WORDS = new Intl.Segmenter("en", { granularity: "word" })

/** Scripts that put no blanks between words: a line may break between any two of these. */
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u

/** What stays with the word before it. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\s]/u

/**
 * Breaks a text into lines that fit a width: at its own line breaks, between words, and within a word only where it
 * does not fit a line of its own.
 *
 * @param fits whether a line fits
 * @returns at least one line
 */
export function wrapText(text: string, fits: (line: string) => boolean): string[] {
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph.trim(), fits))
}

function wrapParagraph(paragraph: string, fits: (line: string) => boolean): string[] {
  if (fits(paragraph)) {
    return [paragraph]
  }
  const lines: string[] = []
  let line = ""
  for (const piece of piecesOf(paragraph)) {
    if (fits((line + piece).trimEnd())) {
      line += piece
      continue
    }
    if (line.trim()) {
      lines.push(line.trimEnd())
    }
    const parts = fits(piece.trimEnd()) ? [piece] : cut(piece, fits)
    lines.push(...parts.slice(0, -1))
    line = parts[parts.length - 1]
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines
}

/** The text in pieces, between any two of which a line may end; blanks stay at the end of theirs. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (const { segment } of WORDS.segment(text)) {
    const last = pieces.at(-1)
    const free =
      last === undefined ||
      (!CLOSING.test(segment) &&
        (/\s$/.test(last) || UNSPACED.test(segment) || UNSPACED.test(last)))
    if (free) {
      pieces.push(segment)
    } else {
      pieces[pieces.length - 1] = last + segment
    }
  }
  return pieces
}

function cut(word: string, fits: (line: string) => boolean): string[] {
  const parts: string[] = []
  let part = ""
  for (const grapheme of graphemesOf(word)) {
    if (part && !fits(part + grapheme)) {
      parts.push(part)
      part = ""
    }
    part += grapheme
  }
  return [...parts, part]
}
