import { SENTENCES } from "./catalogue"
import { filled, matched, type Slot, templateOf } from "./template"

/** Languages that the server's English is translated to, as the dashboard names them. */
const LANGUAGES = ["en", "de", "fr"]

const TEMPLATES = SENTENCES.map(templateOf)

/** A text in another language, and how many of its letters were told by the catalogue's own words. */
interface Reading {
  text: string
  known: number
}

/** What was read already, by language; a page shows the same sentences again and again. */
const READ = new Map<string, Reading | null>()
const MOST_READ = 2000

/** Where a sentence may end within a text. */
const END = /[.?!)”] /g

/**
 * A sentence of the server's, or several, in another language. The server keeps what it says in English, in the log,
 * in its answers and in e-mails; the catalogue tells the sentence by its words, and the names and figures in it stay.
 *
 * @param language as the dashboard names it
 * @returns the text as it is where the language or the sentence is none of the catalogue's, such as Xero's own words
 */
export function translateSentence(text: string, language: string): string {
  const column = LANGUAGES.indexOf(language)
  return column > 0 ? (read(text, column)?.text ?? text) : text
}

/** The reading that takes most of a text for words and least for names. */
function read(text: string, column: number): Reading | null {
  const key = `${column} ${text}`
  const known = READ.get(key)
  if (known !== undefined) {
    return known
  }
  const [best = null] = [...alone(text, column), ...inSentences(text, column)].sort(
    (one, other) => other.known - one.known
  )
  if (READ.size >= MOST_READ) {
    READ.clear()
  }
  READ.set(key, best)
  return best
}

/** As one sentence. */
function alone(text: string, column: number): Reading[] {
  return TEMPLATES.flatMap((template) => {
    const values = matched(template, text, (slot, value) => slotReading(slot, value, column))
    if (!values) {
      return []
    }
    const known = [...values.values()].reduce((letters, value) => letters + value.known, 0)
    return { text: filled(template.sentence[column], values), known: known + template.known }
  })
}

/** As a sentence and what follows it. */
function inSentences(text: string, column: number): Reading[] {
  return [...text.matchAll(END)].flatMap(({ index }) => {
    const first = read(text.slice(0, index + 1), column)
    const rest = first && read(text.slice(index + 2), column)
    return rest ? { text: `${first.text} ${rest.text}`, known: first.known + rest.known } : []
  })
}

function slotReading({ kind }: Slot, value: string, column: number): Reading | null {
  switch (kind) {
    case "name":
      return { text: value, known: 0 }
    case "part":
      return read(value, column)
    case "moment":
      return { text: momentIn(value, LANGUAGES[column]), known: 0 }
  }
}

/** A day or a minute as the server writes it ("5 December 2026", "5 Dec 2026, 14:05"), as the language does. */
function momentIn(value: string, language: string): string {
  const moment = new Date(value)
  const timeStyle = value.includes(":") ? ("short" as const) : undefined
  return Number.isNaN(moment.getTime())
    ? value
    : new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle }).format(moment)
}
