/** What a run found wrong, in a sentence, and which of the promises it breaks. */
export interface Problem {
  is: "lost" | "twice" | "wrong" | "limit" | "stuck" | "broken"
  words: string
}

/** A problem unless the condition holds. */
export function unless(holds: boolean, is: Problem["is"], words: string): Problem[] {
  return holds ? [] : [{ is, words }]
}
