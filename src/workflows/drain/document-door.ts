import { type Command } from "../../accounting/ledger/command"
import { type HoldCode } from "../../accounting/ledger/hold"
import { type CallResult, type ElementResult } from "../../modules/xero/client/call"
import { type DocumentOutcome } from "../../modules/xero/ledger/record-documents"
import { type Round, type Task } from "./round"

/** What a look in Xero found for a document whose earlier call got no clear answer. */
export type Recognition<V> =
  { is: "ours"; value: V } | { is: "foreign"; code: HoldCode; message: string } | { is: "absent" }

/** How one kind of document is looked for, recognised and created in Xero. One call a method. */
export interface DocumentDoor<C extends Command, V> {
  find(round: Round, tasks: Task<C>[]): Promise<CallResult<V[]>>
  recognise(round: Round, task: Task<C>, found: V[]): Recognition<V>
  create(round: Round, tasks: Task<C>[]): Promise<CallResult<ElementResult<V>[]>>
  /** The ledger row for what Xero returned. */
  outcome(task: Task<C>, value: V): DocumentOutcome
  /** What of Xero's answer differs from what was meant, in a sentence, or null. */
  difference(task: Task<C>, value: V): string | null
}
