import { type Command } from "../../accounting/ledger/command"
import { type HoldCode } from "../../accounting/ledger/hold"
import { type CallResult, type ElementResult } from "../../modules/xero/client/call"
import { type DocumentOutcome } from "../../modules/xero/ledger/record-documents"
import { type Round, type Task } from "./round"

/** What a look in Xero found for a document whose earlier call got no clear answer. */
export type Recognition<V> =
  | { is: "ours"; value: V }
  | { is: "foreign"; code: HoldCode; message: string }
  | { is: "absent" }
  /** More has to be read first; the work was postponed for it. */
  | { is: "unclear" }

/** How one kind of document is looked for, recognised and created in Xero. One call a method. */
export interface DocumentDoor<C extends Command, V> {
  find(round: Round, tasks: Task<C>[]): Promise<CallResult<V[]>>
  /** Called in turn; what an earlier one recognised is in the round's ledger. */
  recognise(round: Round, task: Task<C>, found: V[]): Recognition<V>
  /** How documents are divided into calls, where that is not simply by number. */
  groups?(tasks: Task<C>[]): Task<C>[][]
  create(round: Round, tasks: Task<C>[]): Promise<CallResult<ElementResult<V>[]>>
  /** The id of the record whose page in Xero shows the document, where it has none of its own. */
  shownOn?(round: Round, task: Task<C>): string | null
  /** The ledger row for what Xero returned. */
  outcome(task: Task<C>, value: V): DocumentOutcome
  /** What of Xero's answer differs from what was meant, in a sentence, or null. */
  difference(task: Task<C>, value: V): string | null
}

/** What tells the elements of a call apart: our key in Xero; allocations have none there. */
export const elementKey = ({ kind, key, source_id }: Command): string =>
  kind === "allocation" ? source_id : key
