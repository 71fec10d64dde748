import { type HomeAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { useAnswer } from "../frame/use-answer"

const BUSY_MILLISECONDS = 3_000
const CALM_MILLISECONDS = 15_000

/**
 * The organisation at a glance, kept fresh by itself.
 *
 * @param busy whether something is being sent, so that the figures change soon
 */
export const useHome = (busy: boolean) =>
  useAnswer({
    key: queryKeys.home,
    path: "/home",
    select: ({ home }: { home: HomeAnswer }) => home,
    refetchInterval: busy ? BUSY_MILLISECONDS : CALM_MILLISECONDS,
  })
