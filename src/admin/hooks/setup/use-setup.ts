import { type SetupAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { useAnswer } from "../frame/use-answer"

/** How far the guided set-up is. */
export const useSetup = () =>
  useAnswer({
    key: queryKeys.setup,
    path: "/setup",
    select: ({ setup }: { setup: SetupAnswer }) => setup,
  })
