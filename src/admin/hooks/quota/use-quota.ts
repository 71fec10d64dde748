import { type QuotaAnswer } from "../../../api/admin/xero/quota-answer"
import { queryKeys } from "../../api/query-keys"
import { useAnswer } from "../frame/use-answer"

const MILLISECONDS = 10_000

/** How much of the organisation's limits is used, kept fresh by itself. */
export const useQuota = () =>
  useAnswer({
    key: queryKeys.quota,
    path: "/quota",
    select: ({ quota }: { quota: QuotaAnswer }) => quota,
    refetchInterval: MILLISECONDS,
  })
