import { type TestAnswer } from "../../api/admin/xero/answers"
import { sdk } from "../api/sdk"
import { useChange } from "./use-change"

/** Tests the connection, reading only. */
export function useConnectionTest() {
  return useChange(() =>
    sdk.client.fetch<TestAnswer>("/admin/xero/connection/check", { method: "POST" })
  )
}
