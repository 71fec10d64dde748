import { create, type Font } from "fontkit"
import { readFileSync } from "node:fs"
import { sfntOfWoff } from "./sfnt-of-woff"

/** A typeface that text can be set in. */
export interface Face {
  /** Its file, by which it is told from others. */
  file: string
  font: Font
  /** The same in bold; itself where there is none. */
  bold: { file: string; font: Font }
}

/** Faces that were opened, by file: a process needs each once. */
const opened = new Map<string, Font | null>()

/**
 * Opens a font file: TrueType, OpenType or WOFF. WOFF2 is not taken, since fontkit cannot embed parts of it.
 *
 * @returns null where there is no such file, or it is not such a font
 */
export function openFace(file: string, boldFile: string | null = null): Face | null {
  const font = openFont(file)
  const bold = boldFile ? openFont(boldFile) : null
  return (
    font && { file, font, bold: bold && boldFile ? { file: boldFile, font: bold } : { file, font } }
  )
}

function openFont(file: string): Font | null {
  const known = opened.get(file)
  if (known !== undefined) {
    return known
  }
  const font = readFont(file)
  opened.set(file, font)
  return font
}

function readFont(file: string): Font | null {
  try {
    const made = create(sfntOfWoff(readFileSync(file)))
    return "fonts" in made ? (made.fonts[0] ?? null) : made
  } catch {
    return null
  }
}

/** Whether the face has every character of a text that is seen. */
export const canSet = ({ font }: Face, text: string): boolean =>
  [...text].every(
    (character) =>
      /\p{Default_Ignorable_Code_Point}/u.test(character) ||
      font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
  )
