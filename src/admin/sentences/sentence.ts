/**
 * What the server says in English, and how it reads in the other languages. `{name}` stands for a name, a number or
 * Xero's own words, which stay as they are; `{=what}` for a part that is a sentence of this catalogue in its turn;
 * `{@when}` for a moment, which is written as the language does.
 */
export type Sentence = readonly [english: string, german: string, french: string]
