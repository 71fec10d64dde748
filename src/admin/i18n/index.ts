import { de } from "./de"
import { en } from "./en"
import { fr } from "./fr"

/**
 * Texts by language, under a namespace of our own so that no other plugin's keys can clash. The
 * languages are named as Medusa's dashboard names them; any other one of its languages gets English.
 */
export default { en: { xero: en }, de: { xero: de }, fr: { xero: fr } }
