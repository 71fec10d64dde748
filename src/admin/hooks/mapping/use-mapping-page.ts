import { toast } from "@medusajs/ui"
import { useState } from "react"
import { type MappingRow } from "../../../api/admin/xero/answers"
import { addedRule } from "../../state/added-rule"
import {
  changesValid,
  chosenTarget,
  mappingChanges,
  type MappingDraft,
  openProposals,
  rowKey,
  withProposals,
} from "../../state/mapping-draft"
import { useSaveMappings } from "./use-save-mappings"
import { type Text, useText } from "../frame/use-text"
import { useUnsavedGuard } from "../frame/use-unsaved-guard"

/**
 * The mapping page's unsaved choices and what can be done with them.
 *
 * @param proposed whether what is proposed counts as chosen, until another choice is made
 */
export function useMappingPage(saved: MappingRow[], proposed = false) {
  const t = useText()
  const save = useSaveMappings()
  const [edits, setEdits] = useState<MappingDraft>({})
  const [rules, setRules] = useState<MappingRow[]>([])
  const known = new Set(saved.map(rowKey))
  const added = rules.filter((row) => !known.has(rowKey(row)))
  const rows = [...saved.map((row) => inWords(row, t)), ...added]
  const draft = proposed ? { ...withProposals(saved, {}), ...edits } : edits
  const changes = mappingChanges(rows, draft)
  // What is proposed is proposed again.
  const guard = useUnsavedGuard(changes.length > 0 && Object.keys(edits).length > 0)
  const choose = (key: string, target: string | null) =>
    setEdits((before) => ({ ...before, [key]: target }))
  return {
    /** The saved rows, then the rules added on the page. */
    rows,
    draft,
    changes,
    valid: changesValid(changes),
    guard,
    saving: save.isPending,
    proposals: openProposals(rows, draft).length,
    isAdded: (row: MappingRow) => added.includes(row),
    choose,
    addRule: (source: string, label: string) =>
      setRules((before) => [...before, addedRule(source, label)]),
    /** A rule added here goes at once, a saved one when the page is saved. */
    remove: (row: MappingRow) => {
      setRules((before) => before.filter((rule) => rowKey(rule) !== rowKey(row)))
      choose(rowKey(row), null)
    },
    useProposals: () => setEdits((before) => withProposals(rows, before)),
    undo: () => {
      setEdits({})
      setRules([])
    },
    save: () =>
      save.mutate(changes, {
        onSuccess: () => {
          setRules(added.filter((row) => chosenTarget(row, draft) === null))
          setEdits({})
          toast.success(t("mapping.saved"))
        },
      }),
    /** Saves the choices of some kinds and keeps the others as they are; at once where there is nothing to save. */
    saveKinds: (kinds: readonly MappingRow["kind"][], onSaved: () => void) => {
      const own = changes.filter(({ kind }) => kinds.includes(kind))
      if (!own.length) {
        onSaved()
        return
      }
      save.mutate(own, {
        onSuccess: () => {
          const kept = new Set(rows.filter(({ kind }) => !kinds.includes(kind)).map(rowKey))
          setEdits((before) =>
            Object.fromEntries(Object.entries(before).filter(([key]) => kept.has(key)))
          )
          onSaved()
        },
      })
    },
  }
}

export type MappingPage = ReturnType<typeof useMappingPage>

/** A row with what the server says of it in the admin's language. */
const inWords = (row: MappingRow, t: Text): MappingRow => ({
  ...row,
  label: t.said(row.label),
  problem: row.problem && t.said(row.problem),
  proposal: row.proposal && { ...row.proposal, because: t.said(row.proposal.because) },
})
