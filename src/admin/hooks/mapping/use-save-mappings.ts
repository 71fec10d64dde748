import { type MappingRow, type MappingsAnswer } from "../../../api/admin/xero/answers"
import { sdk } from "../../api/sdk"
import { useChange } from "../frame/use-change"
import { useOrganisation } from "../frame/use-organisation"

/** A choice to save; a null target forgets the choice. */
export type MappingChange = Pick<MappingRow, "kind" | "source" | "target">

export function useSaveMappings() {
  const connection_id = useOrganisation()
  return useChange((mappings: MappingChange[]) =>
    sdk.client.fetch<MappingsAnswer>("/admin/xero/mappings", {
      method: "POST",
      query: { connection_id },
      body: { mappings },
    })
  )
}
