import type { Command } from "./command"
import type { Hold } from "./hold"

/** What follows for one subject from comparing what should be in Xero with what is there. */
export interface Plan {
  /** In the order they must be carried out: contact, invoices, credit notes, money. */
  commands: Command[]
  holds: Hold[]
  /** Set when the subject is out of scope (before the start date, a kind that is switched off): why. */
  skipped: string | null
  /** More is to be done than these commands: the subject must be planned again right after them. */
  again: boolean
  /** What the owner should know of a subject that is in step all the same, in plain words. */
  note: string | null
}
