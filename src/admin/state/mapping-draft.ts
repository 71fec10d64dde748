import { type MappingRow } from "../../api/admin/xero/answers"
import { type MappingChange } from "../hooks/mapping/use-save-mappings"
import { isDays } from "./days"

/** Choices made on the page and not saved yet, by row key. */
export type MappingDraft = Record<string, string | null>

export const rowKey = ({ kind, source }: Pick<MappingRow, "kind" | "source">) => `${kind} ${source}`

/** What a row shows: the unsaved choice, else the saved one. */
export function chosenTarget(row: MappingRow, draft: MappingDraft): string | null {
  const key = rowKey(row)
  return key in draft ? draft[key] : row.target
}

/** The rows that differ from what is saved. */
export function mappingChanges(rows: MappingRow[], draft: MappingDraft): MappingChange[] {
  return rows
    .filter((row) => chosenTarget(row, draft) !== row.target)
    .map((row) => ({ kind: row.kind, source: row.source, target: chosenTarget(row, draft) }))
}

/** Whether everything can be sent: days are the only choice that is typed. */
export const changesValid = (changes: MappingChange[]): boolean =>
  changes.every(({ kind, target }) => kind !== "due_days" || target === null || isDays(target))

/** The rows that have a proposal and no choice. */
export function openProposals(rows: MappingRow[], draft: MappingDraft): MappingRow[] {
  return rows.filter((row) => row.proposal && chosenTarget(row, draft) === null)
}

/** A draft with every open proposal taken. */
export function withProposals(rows: MappingRow[], draft: MappingDraft): MappingDraft {
  const taken = openProposals(rows, draft).map((row) => [rowKey(row), row.proposal?.target ?? null])
  return { ...draft, ...Object.fromEntries(taken) }
}
