import { type RoutesAnswer } from "../../../api/admin/xero/answers"
import { sdk } from "../../api/sdk"
import { type RoutesDraft } from "../../state/routes-draft"
import { useChange } from "../frame/use-change"

/** Keeps the whole set of rules on which orders go where. */
export function useSaveRoutes() {
  return useChange((rules: RoutesDraft) =>
    sdk.client.fetch<RoutesAnswer>("/admin/xero/routes", { method: "POST", body: rules })
  )
}
