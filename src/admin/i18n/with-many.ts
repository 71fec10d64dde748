/** Texts of one language, nested as they are named. */
export interface Texts {
  [key: string]: string | Texts
}

/**
 * Gives each plural its form for whole millions, which French has as a category of its own (`_many`,
 * Unicode CLDR). Without it such a count would be told in English. After a number in digits the
 * words are those of any other plural, so `_many` says what `_other` says.
 */
export function withMany(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]): [string, string | Texts][] => {
      if (typeof text !== "string") {
        return [[key, withMany(text)]]
      }
      const plural = /^(.+)_other$/.exec(key)
      return plural
        ? [
            [key, text],
            [`${plural[1]}_many`, text],
          ]
        : [[key, text]]
    })
  )
}
