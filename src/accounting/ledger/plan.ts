import type { Command } from "./command"
import type { Hold } from "./hold"

/** What follows for one subject from comparing what should be in Xero with what is there. */
export interface Plan {
  /** In the order they must be carried out: contact, invoice, payments. */
  commands: Command[]
  holds: Hold[]
  /** Set when the subject is out of scope (before the start date, a kind that is switched off): why. */
  skipped: string | null
}
