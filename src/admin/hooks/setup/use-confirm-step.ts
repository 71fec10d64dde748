import { type SetupAnswer } from "../../../api/admin/xero/answers"
import { sdk } from "../../api/sdk"
import { useChange } from "../frame/use-change"
import { useOrganisation } from "../frame/use-organisation"

/** Goes on from a step of the set-up; refused with a sentence while something is missing. */
export function useConfirmStep() {
  const connection_id = useOrganisation()
  return useChange((step: string) =>
    sdk.client.fetch<{ setup: SetupAnswer }>("/admin/xero/setup", {
      method: "POST",
      query: { connection_id },
      body: { step },
    })
  )
}
