import { en } from "./en"

/** Texts by language, under a namespace of our own so that no other plugin's keys can clash. */
export default { en: { xero: en } }
