import { type MappingRow, type MappingsAnswer } from "../../api/admin/xero/answers"
import { sdk } from "../api/sdk"
import { useChange } from "./use-change"

/** A choice to save; a null target forgets the choice. */
export type MappingChange = Pick<MappingRow, "kind" | "source" | "target">

export function useSaveMappings() {
  return useChange((mappings: MappingChange[]) =>
    sdk.client.fetch<MappingsAnswer>("/admin/xero/mappings", {
      method: "POST",
      body: { mappings },
    })
  )
}
