import { type MappingRow } from "../../api/admin/xero/answers"

/** The row of a rule for a sales account, as long as it is only on the page. */
export const addedRule = (source: string, label: string): MappingRow => ({
  kind: "revenue",
  source,
  label,
  target: null,
  proposal: null,
  problem: null,
  required: false,
})
