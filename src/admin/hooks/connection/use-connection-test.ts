import { type TestAnswer } from "../../../api/admin/xero/answers"
import { sdk } from "../../api/sdk"
import { useChange } from "../frame/use-change"
import { useOrganisation } from "../frame/use-organisation"

/** Tests the connection, reading only. */
export function useConnectionTest() {
  const connection_id = useOrganisation()
  return useChange(() =>
    sdk.client.fetch<TestAnswer>("/admin/xero/connection/check", {
      method: "POST",
      query: { connection_id },
    })
  )
}
