import { toast } from "@medusajs/ui"
import { useState } from "react"
import { type MappingRow } from "../../api/admin/xero/answers"
import {
  mappingChanges,
  type MappingDraft,
  openProposals,
  withProposals,
} from "../state/mapping-draft"
import { useSaveMappings } from "./use-save-mappings"
import { useText } from "./use-text"
import { useUnsavedGuard } from "./use-unsaved-guard"

/** The mapping page's unsaved choices and what can be done with them. */
export function useMappingPage(rows: MappingRow[]) {
  const t = useText()
  const save = useSaveMappings()
  const [draft, setDraft] = useState<MappingDraft>({})
  const changes = mappingChanges(rows, draft)
  const guard = useUnsavedGuard(changes.length > 0)
  return {
    draft,
    changes,
    guard,
    saving: save.isPending,
    proposals: openProposals(rows, draft).length,
    choose: (key: string, target: string | null) =>
      setDraft((before) => ({ ...before, [key]: target })),
    useProposals: () => setDraft((before) => withProposals(rows, before)),
    undo: () => setDraft({}),
    save: () =>
      save.mutate(changes, {
        onSuccess: () => {
          setDraft({})
          toast.success(t("mapping.saved"))
        },
      }),
  }
}
