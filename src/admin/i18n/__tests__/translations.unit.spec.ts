import translations from ".."
import { type Texts } from "../with-many"

/** Every text by its path, such as `sync.title`. */
const textsOf = (tree: Texts, prefix = ""): Map<string, string> =>
  new Map(
    Object.entries(tree).flatMap(([key, text]) =>
      typeof text === "string" ? [[prefix + key, text]] : [...textsOf(text, `${prefix}${key}.`)]
    )
  )

const PLURAL = /_(zero|one|two|few|many|other)$/

const sorted = (found: Iterable<string>): string[] => [...found].sort()

/** Placeholders and tags of a text, each as often as it stands there. */
const placeholders = (text: string): string[] =>
  sorted([...text.matchAll(/\{\{.*?\}\}|<[^>]*>|\$t\(.*?\)/g)].map(([found]) => found))

/** The text without its placeholders; empty when it has no word of its own. */
const words = (text: string): string =>
  text
    .replace(/\{\{.*?\}\}/g, "")
    .replace(/[^\p{L}]+/gu, " ")
    .trim()

const english = textsOf(translations.en.xero)

/** Names, and words that are the same in both languages. */
const SAME: Record<"de" | "fr", string[]> = {
  de: ["In Xero", "Name", "Organisation", "Person", "Problem", "Region", "Xero"],
  fr: [
    "Actions",
    "Cause",
    "Collection",
    "Contact",
    "Contacts",
    "Date",
    "Document",
    "Documents",
    "Organisation",
    "Organisations",
    "Total",
    "Xero",
    "minute",
    "minutes",
    "pages",
  ],
}

describe.each(["de", "fr"] as const)("the texts in %s", (language) => {
  const texts = textsOf(translations[language].xero)
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories

  it("are all there, and no others", () => {
    const singular = (keys: Iterable<string>) =>
      sorted(new Set([...keys].map((key) => key.replace(PLURAL, ""))))
    expect(english.size).toBeGreaterThan(900)
    expect(singular(texts.keys())).toEqual(singular(english.keys()))
    expect([...texts].filter(([, text]) => !text.trim())).toEqual([])
  })

  it("have for every plural the forms that the language asks for", () => {
    const stems = sorted([...english.keys()].filter((key) => key.endsWith("_other")))
    expect(stems.length).toBeGreaterThan(50)
    for (const stem of stems.map((key) => key.replace(PLURAL, ""))) {
      const forms = [...texts.keys()].filter(
        (key) => PLURAL.test(key) && key.replace(PLURAL, "") === stem
      )
      expect(sorted(forms)).toEqual(sorted(categories.map((category) => `${stem}_${category}`)))
    }
  })

  it("have the placeholders of the English ones", () => {
    for (const [key, text] of texts) {
      const source = english.get(key) ?? english.get(key.replace(PLURAL, "_other")) ?? ""
      expect([key, placeholders(text)]).toEqual([key, placeholders(source)])
    }
  })

  it("are not left in English", () => {
    const left = [...texts].filter(
      ([key, text]) => words(text) && english.get(key.replace(/_many$/, "_other")) === text
    )
    expect(sorted(new Set(left.map(([, text]) => words(text))))).toEqual(sorted(SAME[language]))
  })
})
