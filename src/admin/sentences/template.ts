import { type Sentence } from "./sentence"

/** What stands for a place of a sentence: a name as it is, a part to be read in its turn, or a moment. */
export interface Slot {
  name: string
  kind: "name" | "part" | "moment"
}

/** A sentence of the catalogue, taken apart: a literal more than it has slots. */
export interface Template {
  literals: string[]
  slots: Slot[]
  /** Letters of the literals. */
  known: number
  sentence: Sentence
}

const SLOT = /\{([=@]?)(\w+)\}/

const KINDS = { "": "name", "=": "part", "@": "moment" } as const

/** Takes a sentence of the catalogue apart. */
export function templateOf(sentence: Sentence): Template {
  const pieces = sentence[0].split(SLOT)
  const literals = pieces.filter((_piece, index) => index % 3 === 0)
  const slots = literals.slice(1).map((_literal, index): Slot => {
    const sign = pieces[index * 3 + 1] as keyof typeof KINDS
    return { name: pieces[index * 3 + 2], kind: KINDS[sign] }
  })
  return { literals, slots, known: literals.join("").length, sentence }
}

/** Puts what was read of each slot into a translation. */
export const filled = (translation: string, values: Map<string, { text: string }>): string =>
  translation.replace(
    new RegExp(SLOT, "g"),
    (_slot, _sign, name: string) => values.get(name)?.text ?? ""
  )

/**
 * What stands in the slots of a template in a text, by name, or null where the text is another one. Of several ways
 * to divide it the first counts in which every slot can be read.
 */
export function matched<Value>(
  { literals, slots }: Template,
  text: string,
  read: (slot: Slot, value: string) => Value | null
): Map<string, Value> | null {
  const from = (index: number, at: number): [string, Value][] | null => {
    if (index === slots.length) {
      return at === text.length ? [] : null
    }
    const next = literals[index + 1]
    const last = index === slots.length - 1
    const ends = last && text.endsWith(next) ? [text.length - next.length] : []
    for (const end of last ? ends : occurrences(text, next, at + 1)) {
      const rest = end > at ? from(index + 1, end + next.length) : null
      const value = rest && read(slots[index], text.slice(at, end))
      if (rest && value !== null) {
        return [[slots[index].name, value], ...rest]
      }
    }
    return null
  }
  const found = text.startsWith(literals[0]) ? from(0, literals[0].length) : null
  return found && new Map(found)
}

function* occurrences(text: string, literal: string, from: number): Generator<number> {
  for (let at = text.indexOf(literal, from); at !== -1; at = text.indexOf(literal, at + 1)) {
    yield at
  }
}
