import { type SubjectAnswer } from "../../../api/admin/xero/answers"
import { sdk } from "../../api/sdk"
import { useChange } from "../frame/use-change"
import { type SubjectType } from "./use-subject"

/** Has an order or a customer looked at now; the answer comes before Xero's. */
export function useSendSubject(type: SubjectType, id: string) {
  return useChange(() =>
    sdk.client.fetch<SubjectAnswer>(`/admin/xero/${type}s/${id}/send`, { method: "POST" })
  )
}
