import { toast } from "@medusajs/ui"
import { useState } from "react"
import { type MappingRow } from "../../api/admin/xero/answers"
import { addedRule } from "../state/added-rule"
import {
  changesValid,
  chosenTarget,
  mappingChanges,
  type MappingDraft,
  openProposals,
  rowKey,
  withProposals,
} from "../state/mapping-draft"
import { useSaveMappings } from "./use-save-mappings"
import { useText } from "./use-text"
import { useUnsavedGuard } from "./use-unsaved-guard"

/** The mapping page's unsaved choices and what can be done with them. */
export function useMappingPage(saved: MappingRow[]) {
  const t = useText()
  const save = useSaveMappings()
  const [draft, setDraft] = useState<MappingDraft>({})
  const [rules, setRules] = useState<MappingRow[]>([])
  const known = new Set(saved.map(rowKey))
  const added = rules.filter((row) => !known.has(rowKey(row)))
  const rows = [...saved, ...added]
  const changes = mappingChanges(rows, draft)
  const guard = useUnsavedGuard(changes.length > 0)
  const choose = (key: string, target: string | null) =>
    setDraft((before) => ({ ...before, [key]: target }))
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
    useProposals: () => setDraft((before) => withProposals(rows, before)),
    undo: () => {
      setDraft({})
      setRules([])
    },
    save: () =>
      save.mutate(changes, {
        onSuccess: () => {
          setRules(added.filter((row) => chosenTarget(row, draft) === null))
          setDraft({})
          toast.success(t("mapping.saved"))
        },
      }),
  }
}

export type MappingPage = ReturnType<typeof useMappingPage>
