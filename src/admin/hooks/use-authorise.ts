import { type AuthoriseAnswer } from "../../api/admin/xero/answers"
import { sdk } from "../api/sdk"
import { useChange } from "./use-change"

/** Begins connecting: leaves the admin for Xero's consent page, which returns to the callback page. */
export function useAuthorise() {
  return useChange(async () => {
    const { url } = await sdk.client.fetch<AuthoriseAnswer>("/admin/xero/authorise", {
      method: "POST",
    })
    window.location.assign(url)
  })
}
