/// <reference lib="es2022.intl" />
import { canSet, type Face } from "./face"
import { packagesFor } from "./script-packages"

/** What no paper shows: control characters and code points that mean nothing. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu

const PICTURE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" })

/** The characters of a text as a reader counts them. */
export const graphemesOf = (text: string): string[] =>
  Array.from(GRAPHEMES.segment(text), ({ segment }) => segment)

/**
 * A text as it can be printed: line breaks kept, other control characters made blanks, and pictures that no face has
 * left out, since they say nothing of a sale.
 */
export function printableText(text: string, faces: Face[]): string {
  const plain = text
    .normalize("NFC")
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map((line) => line.replace(UNSEEN, " "))
    .join("\n")
  const pieces = PICTURE.test(plain)
    ? graphemesOf(plain).filter((piece) => !PICTURE.test(piece) || faceFor(piece, faces) !== null)
    : [plain]
  return pieces.join("").replace(/ {2,}/g, " ")
}

/** What was found before: a paper asks for the same few characters again and again. */
const found = new WeakMap<Face[], Map<string, Face | null>>()

/** The first face that has all of a grapheme, or null. */
export function faceFor(grapheme: string, faces: Face[]): Face | null {
  const known = found.get(faces) ?? new Map<string, Face | null>()
  found.set(faces, known)
  const face = known.get(grapheme) ?? faces.find((one) => canSet(one, grapheme)) ?? null
  known.set(grapheme, face)
  return face
}

/**
 * What keeps texts from being printed: a script that no face at hand has. Nothing is ever printed as empty boxes.
 *
 * @returns a sentence to the owner that says what to install, or null when all can be printed
 */
export function printingProblem(texts: string[], faces: Face[]): string | null {
  for (const text of texts) {
    for (const piece of graphemesOf(printableText(text, faces))) {
      if (piece !== "\n" && faceFor(piece, faces) === null) {
        return problemOf(piece)
      }
    }
  }
  return null
}

function problemOf(grapheme: string): string {
  const [first] = packagesFor(grapheme)
  const code = (grapheme.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")
  return first
    ? `There is no font for ${first.script} text. Add the package ${first.package} to the store, start it again, and ask for the PDF once more.`
    : `There is no font for the character U+${code}. Name a font file that has it in the plugin's option "pdf_fonts", start the store again, and ask for the PDF once more.`
}
