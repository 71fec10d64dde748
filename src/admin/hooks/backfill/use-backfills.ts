import { type BackfillAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { isOpen } from "../../state/backfill-state"
import { useAnswer } from "../frame/use-answer"

const OPEN_MILLISECONDS = 2_000
const CALM_MILLISECONDS = 15_000

/** The sendings of past orders, the newest first; asked for again by itself, often while one is open. */
export const useBackfills = (connected: boolean) =>
  useAnswer({
    key: queryKeys.backfills,
    path: "/backfills",
    select: ({ backfills }: { backfills: BackfillAnswer[] }) => backfills,
    enabled: connected,
    refetchInterval: ({ state }) =>
      state.data?.backfills.some(isOpen) ? OPEN_MILLISECONDS : CALM_MILLISECONDS,
  })
